import type { Problem } from '#shared/domain/problem.ts';
import type { RowProblemCode } from '#shared/exchange/problem-codes.ts';
import type { ReadField } from './fields.ts';

/** The texts of one row by field; a field that the row leaves empty is not there. */
export type RawValues = Readonly<Partial<Record<ReadField, string>>>;

/** One row of the file as it was read. */
export type RawRow = {
  /** 1 for the first row of data. */
  readonly row: number;
  readonly values: RawValues;
  /** What went wrong in reading the row itself (cells too many, a value that is not text). */
  readonly problems: readonly Problem[];
};

/** A list of places as text, before anything is checked. */
export type RawList = {
  readonly format: 'standard-v1-json' | 'standard-v1-csv' | 'standard-v0-json' | 'standard-v0-csv';
  readonly rows: readonly RawRow[];
  /** Warnings about the file as a whole (unknown columns, a field that the standard wants and the file lacks). */
  readonly problems: readonly Problem[];
};

/** Largest file that is read, in bytes: about 30 times the list of the whole country. */
export const FILE_SIZE_LIMIT = 64 * 1024 * 1024;
/** Most rows that one import takes. */
export const ROW_LIMIT = 100_000;

/** A problem of the file as a whole. */
export function fileProblem(
  code: string,
  severity: Problem['severity'],
  values: Problem['values'] = {},
): Problem {
  return { code, values, severity, row: null, field: null };
}

/** A problem of one cell. The sentence names row, field and value, so they are among its data. */
export function cellProblem(
  code: RowProblemCode,
  severity: Problem['severity'],
  row: number,
  field: string,
  value: string,
  more: Problem['values'] = {},
): Problem {
  return { code, values: { row, field, value: shortened(value), ...more }, severity, row, field };
}

const SHOWN_LENGTH = 120;

/** A value as a sentence quotes it: on one line, cut where it is long. */
export function shortened(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > SHOWN_LENGTH ? `${characters.slice(0, SHOWN_LENGTH).join('')}…` : line;
}
