import type { ChartData } from '#renderer/components/chart/chart-data.ts';
import type { Language } from '#shared/domain/setting/register-settings.ts';

/** A cell in words: its value, and « n sur N » beside it. */
export type WordedCell = {
  readonly text: string;
  readonly answers: string | null;
  readonly align: 'start' | 'end';
  /** A value that is not there: printed quieter. */
  readonly missing: boolean;
};

export type WordedTable = {
  readonly kind: 'table';
  readonly id: string;
  /** « Tableau 3 » and the table's title. */
  readonly number: string;
  readonly title: string;
  readonly continued: string;
  readonly columns: readonly { readonly title: string; readonly align: 'start' | 'end' }[];
  readonly rows: readonly { readonly cells: readonly WordedCell[]; readonly total: boolean }[];
  readonly notes: readonly string[];
  readonly annex: boolean;
  readonly landscape: boolean;
};

export type WordedKeyFigure = {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly missing: boolean;
  readonly answers: string | null;
  /** The same months a year earlier, and the change. */
  readonly before: string | null;
  readonly change: string | null;
  readonly constant: string | null;
  /** What was aimed at: « Objectif : 60 000 ». */
  readonly objective: string | null;
  readonly notes: readonly string[];
  readonly definition: string;
};

/** Words of one look. A line end in them begins a new line. */
export type WordedRun = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
};

export type WordedBlock =
  | { readonly kind: 'heading'; readonly id: string; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly id: string;
      readonly text: string;
      /** The text again with its looks, where it is the officer's. */
      readonly runs: readonly WordedRun[];
      readonly narrative: boolean;
    }
  /** A heading inside the officer's text. */
  | { readonly kind: 'subheading'; readonly id: string; readonly level: 3 | 4; readonly text: string }
  /** A list inside the officer's text. */
  | {
      readonly kind: 'list';
      readonly id: string;
      readonly ordered: boolean;
      readonly items: readonly (readonly WordedRun[])[];
    }
  /** The officer's notes at the end of a chapter, in small type: one paragraph a line. */
  | { readonly kind: 'notes'; readonly id: string; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'figures'; readonly id: string; readonly figures: readonly WordedKeyFigure[] }
  | WordedTable
  | {
      readonly kind: 'chart';
      readonly id: string;
      /** « Figure 2 ». */
      readonly number: string;
      readonly chart: ChartData;
    }
  | {
      readonly kind: 'definition';
      readonly id: string;
      readonly term: string;
      readonly text: string;
    };

export type WordedChapter = {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly WordedBlock[];
};

/** A whole report in words of one language, laid out by nobody yet: what the pages and the text file are made from. */
export type WordedReport = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly organisation: string | null;
  readonly officer: string;
  /** Said on the cover and on every page when the register is the example. */
  readonly example: string | null;
  /** Facts of the cover: term and value. */
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly contentsTitle: string;
  /** What n. r., n. d., s. o. and « n sur N » mean. */
  readonly legend: string;
  readonly chapters: readonly WordedChapter[];
  /** Instant at which the figures were computed. */
  readonly computedAt: string;
};
