import type { Problem } from '#shared/domain/problem.ts';
import type { RowProblemCode } from '#shared/exchange/problem-codes.ts';
import type { ReadField } from './fields.ts';
import { cellProblem, type RawRow } from './raw-list.ts';

/** The reading of one row: its texts, and what was found on the way. */
export type RowReading = {
  readonly row: number;
  /** The row's text of a field; null when the row doesn't give it. */
  readonly text: (field: ReadField) => string | null;
  readonly warn: (code: RowProblemCode, field: string, value: string, more?: Problem['values']) => void;
  readonly fail: (code: RowProblemCode, field: string, value: string, more?: Problem['values']) => void;
  /** Keeps a value that no field takes. */
  readonly note: (field: ReadField, value: string) => void;
  readonly problems: Problem[];
  readonly noteLines: string[];
};

/** Begins the reading of a row. */
export function startReading({ row, values, problems: found }: RawRow): RowReading {
  const problems = [...found];
  const noteLines: string[] = [];
  return {
    row,
    text: (field) => values[field] ?? null,
    warn: (code, field, value, more) => {
      problems.push(cellProblem(code, 'warning', row, field, value, more));
    },
    fail: (code, field, value, more) => {
      problems.push(cellProblem(code, 'error', row, field, value, more));
    },
    note: (field, value) => {
      const line = `${field} : ${value.replace(/\s+/g, ' ')}`;
      if (!noteLines.includes(line)) noteLines.push(line);
    },
    problems,
    noteLines,
  };
}

/** The values of a cell that can hold several: `|` in v1, `;` in v0, both accepted; empty ones dropped, each once. */
export function severalValues(text: string | null): readonly string[] {
  if (text === null) return [];
  const values = text.split(/[|;]/).map((value) => value.trim());
  return [...new Set(values.filter((value) => value !== ''))];
}
