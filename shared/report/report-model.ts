import type { Period } from '#shared/domain/calendar/period.ts';
import type { Perimeter, ReportChapter } from '#shared/domain/report/report.ts';
import type { Figure, FigureUnit } from '#shared/figures/figure.ts';

/**
 * A piece of text of the model: a message code of the catalogue with its data, or text that comes from the
 * register as it stands (a place's name). The model knows no language and no number format.
 */
export type ReportText =
  | { readonly code: string; readonly values?: Readonly<Record<string, string | number>> }
  | { readonly text: string };

/** Why a cell has no value: not reported, not available, not applicable (data.md, figure 16: n. r., n. d., s. o.). */
export type Absence = 'notReported' | 'notAvailable' | 'notApplicable';

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
    }
  | { readonly kind: 'month'; readonly month: string };

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
  readonly shape: 'line' | 'bar' | 'stackedBar' | 'horizontalBar';
  /** The finding, as a title. */
  readonly title: ReportText;
  /** What a person who does not see the chart should know. */
  readonly description: ReportText;
  readonly unit: FigureUnit;
  readonly categories: readonly ReportText[];
  readonly series: readonly ReportSeries[];
  readonly tableId: string;
};

/** A headline figure with N−1 beside it. `change` is (N − N₁) ÷ N₁, null when not available. */
export type ReportKeyFigure = {
  readonly kind: 'keyFigure';
  readonly id: string;
  readonly title: ReportText;
  readonly figure: Figure;
  readonly before: Figure | null;
  readonly change: number | null;
  /** How the figure is defined, for the method and on demand. */
  readonly definition: ReportText;
};

export type ReportParagraph = { readonly kind: 'paragraph'; readonly text: ReportText };

export type ReportBlock = ReportKeyFigure | ReportTable | ReportChart | ReportParagraph;

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
  readonly computedAt: string;
  readonly sections: readonly ReportSection[];
};
