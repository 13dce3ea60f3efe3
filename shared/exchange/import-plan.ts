import type { ReportingRhythm } from '#shared/domain/access-point/access-point.ts';
import type { Problem } from '#shared/domain/problem.ts';

/** What an import would do with one row of the file. */
export const importActions = ['create', 'change', 'unchanged', 'skip'] as const;
export type ImportAction = (typeof importActions)[number];

/** One field that a row gives: its value in the register and in the file, as text for the screen. */
export type ImportFieldChange = {
  /** Name of the field of a place (`phone`, `communeName`…). */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
};

/**
 * One row of the preview. `changes` lists the fields that would change, with both values as text for the screen;
 * those of a new place are asked for when the row is opened, since a list makes thousands of places.
 */
export type ImportPreviewRow = {
  /** 1 for the first row of data. */
  readonly row: number;
  readonly action: ImportAction;
  readonly name: string;
  readonly communeName: string;
  /** Id of the place that would change; null when one is created. */
  readonly placeId: string | null;
  readonly changes: readonly ImportFieldChange[];
  readonly problems: readonly Problem[];
};

/** What an import would do, before anything is written. */
export type ImportPlan = {
  readonly id: string;
  readonly fileName: string;
  readonly format: 'standard-v1-json' | 'standard-v1-csv' | 'standard-v0-json' | 'standard-v0-csv';
  readonly counts: Readonly<Record<ImportAction, number>>;
  /** Rows whose latitude and longitude stand exchanged in the file. */
  readonly swapped: number;
  readonly rows: readonly ImportPreviewRow[];
  /** Warnings about the file as a whole. */
  readonly problems: readonly Problem[];
};

/** What the officer chooses on the preview. */
export type ImportOptions = {
  /** Reporting rhythm of the new places. */
  readonly rhythm: ReportingRhythm;
  /** Network that the new places enter. */
  readonly network:
    | { readonly kind: 'none' }
    | { readonly kind: 'existing'; readonly id: string }
    | { readonly kind: 'new'; readonly name: string };
  /** Whether places that the register already has take the file's values; otherwise they stay as they are. */
  readonly updateExisting: boolean;
  /** Whether exchanged coordinates are put right; otherwise those positions stay empty. */
  readonly uncrossCoordinates: boolean;
};

/** The choices that the preview proposes. */
export const defaultImportOptions: ImportOptions = {
  rhythm: 'monthly',
  network: { kind: 'none' },
  updateExisting: true,
  uncrossCoordinates: true,
};
