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
  readonly notes: readonly string[];
  readonly definition: string;
};

export type WordedBlock =
  | { readonly kind: 'heading'; readonly id: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly id: string; readonly text: string; readonly narrative: boolean }
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
