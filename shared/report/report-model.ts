import type { Day } from '#shared/domain/calendar/day.ts';
import type { Month } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Perimeter, ReportChapter } from '#shared/domain/report/report.ts';
import type { Figure, FigureSources, FigureUnit } from '#shared/figures/figure.ts';

/** Why a cell has no value: not reported, not available, not applicable (data.md, figure 16: n. r., n. d., s. o.). */
export type Absence = 'notReported' | 'notAvailable' | 'notApplicable';

/**
 * Data of a sentence that the display must put in words before it goes into the sentence:
 * a number by its unit (`ratio` as a percentage of one decimal, `signedRatio` with its sign; null as its absence,
 * `notReported` when none is said), a month, a day, a run of months, or another text.
 */
export type ReportValue =
  | {
      readonly kind: 'number';
      readonly value: number | null;
      readonly unit: FigureUnit | 'signedRatio' | 'signedCount';
      readonly absence?: Absence;
    }
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'text'; readonly text: ReportText };

/**
 * A piece of text of the model: a message code with its data, or text that comes from the register as it stands
 * (a place's name). The model knows no language and no number format.
 *
 * `code` is a dotted key of the catalogue's `reportDocument`. A value that is a plain string goes into the sentence
 * as it is. A plain number stands only under `count`: it chooses the plural form and is not written out
 * (the sentence shows `shown`, the same number as a {@link ReportValue}).
 */
export type ReportText =
  | { readonly code: string; readonly values?: Readonly<Record<string, string | number | ReportValue>> }
  | { readonly text: string };

/** A cell of a table. `reported`/`expected` are shown as « n sur N » beside the value. */
export type ReportCell =
  | { readonly kind: 'text'; readonly text: ReportText }
  | {
      readonly kind: 'number';
      readonly value: number | null;
      readonly unit: FigureUnit;
      readonly absence?: Absence;
      readonly reported?: number | null;
      readonly expected?: number | null;
      /** Shows the sign of a change: +4,2 %, −3. */
      readonly signed?: boolean;
      /** Finds the records behind the cell. */
      readonly sources?: FigureSources;
    }
  | { readonly kind: 'month'; readonly month: Month }
  /** A day of the calendar; null = not reported. */
  | { readonly kind: 'day'; readonly day: Day | null };

export type ReportColumn = {
  readonly key: string;
  readonly title: ReportText;
  readonly align: 'start' | 'end';
};

/** A table: one sheet of the spreadsheet, one table of the printed report. */
export type ReportTable = {
  readonly kind: 'table';
  readonly id: string;
  readonly title: ReportText;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly { readonly cells: readonly ReportCell[]; readonly total: boolean }[];
  readonly notes: readonly ReportText[];
  /** A long list that a printed report puts at the end of its chapter, in small type. */
  readonly annex?: boolean;
  /** Too wide for an upright page: printed on landscape ones. */
  readonly landscape?: boolean;
};

/** A series of a chart; null is a gap, shown as a gap. */
export type ReportSeries = {
  readonly key: string;
  readonly title: ReportText;
  readonly values: readonly (number | null)[];
};

/** A chart and what it draws; `tableId` names the table that holds the same figures. */
export type ReportChart = {
  readonly kind: 'chart';
  readonly id: string;
  readonly shape: 'line' | 'bar' | 'stackedBar' | 'horizontalBar' | 'shareBar' | 'smallMultiples' | 'heatMap';
  /** The finding, as a title. */
  readonly title: ReportText;
  /** What a person who does not see the chart should know. */
  readonly description: ReportText;
  readonly unit: FigureUnit;
  readonly categories: readonly ReportText[];
  readonly series: readonly ReportSeries[];
  readonly tableId: string;
};

/**
 * A change on the constant perimeter (data.md, figure 5): the totals of the place-months reported in both periods,
 * and how many they are. `change` is (current − before) ÷ before, null when not available.
 */
export type ReportComparison = {
  readonly current: number | null;
  readonly before: number | null;
  readonly change: number | null;
  readonly places: number;
  readonly placeMonths: number;
};

/**
 * A headline figure with N−1 beside it. `change` is (N − N₁) ÷ N₁, null when not available.
 * A share (unit `ratio`) has no change: the two shares stand side by side. Key figures that follow one another are one
 * band.
 */
export type ReportKeyFigure = {
  readonly kind: 'keyFigure';
  readonly id: string;
  readonly title: ReportText;
  readonly figure: Figure;
  readonly before: Figure | null;
  readonly change: number | null;
  /** Change on the constant perimeter, where the figure has one. */
  readonly constant?: ReportComparison | null;
  /** What must be read with the figure (« somme des lieux, doubles comptes possibles »). */
  readonly notes?: readonly ReportText[];
  /** How the figure is defined, for the method and on demand. */
  readonly definition: ReportText;
};

export type ReportParagraph = { readonly kind: 'paragraph'; readonly text: ReportText };

/** A heading inside a chapter, one level below its title. */
export type ReportHeading = { readonly kind: 'heading'; readonly id: string; readonly text: ReportText };

/** Terms and what they mean. */
export type ReportDefinitions = {
  readonly kind: 'definitions';
  readonly id: string;
  readonly items: readonly { readonly term: ReportText; readonly definition: ReportText }[];
};

export type ReportBlock =
  | ReportKeyFigure
  | ReportTable
  | ReportChart
  | ReportParagraph
  | ReportHeading
  | ReportDefinitions;

export type ReportSection = {
  readonly chapter: ReportChapter;
  readonly title: ReportText;
  readonly blocks: readonly ReportBlock[];
};

/** A whole report: rows in, sections out (architecture.md, *Layers*). */
export type ReportModel = {
  readonly period: Period;
  readonly before: Period;
  readonly perimeter: Perimeter;
  /** The perimeter in words, for the cover and the running header. */
  readonly perimeterName: ReportText;
  /** Instant at which the figures were computed. */
  readonly computedAt: string;
  readonly sections: readonly ReportSection[];
};
