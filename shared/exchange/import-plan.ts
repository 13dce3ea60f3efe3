import type { Problem } from '#shared/domain/problem.ts';

/** What an import would do with one row of the file. */
export type ImportAction = 'create' | 'change' | 'unchanged' | 'skip';

/** One row of the preview. `changes` lists the fields that would change, with both values as text for the screen. */
export type ImportPreviewRow = {
  /** 1 for the first row of data. */
  readonly row: number;
  readonly action: ImportAction;
  readonly name: string;
  readonly communeName: string;
  /** Id of the place that would change; null when one is created. */
  readonly placeId: string | null;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly problems: readonly Problem[];
};

/** What an import would do, before anything is written. */
export type ImportPlan = {
  readonly id: string;
  readonly fileName: string;
  readonly format: 'standard-v1-json' | 'standard-v1-csv' | 'standard-v0-json' | 'standard-v0-csv';
  readonly counts: Readonly<Record<ImportAction, number>>;
  readonly rows: readonly ImportPreviewRow[];
};
