import Papa from 'papaparse';
import type { NationalFormat } from '#shared/exchange/national-export.ts';
import { ruleOf } from './field-rules.ts';
import { nationalFields } from './fields.ts';
import { guarded } from './formula-cell.ts';
import type { NationalRow } from './row-writing.ts';

/** A list being written as text, piece by piece. */
export type ListWriting = {
  readonly begin: () => string;
  /** Some rows more. */
  readonly rows: (rows: readonly NationalRow[]) => string;
  readonly end: () => string;
};

/** Begins a list of the standard v1.0.2. */
export function startList(format: NationalFormat): ListWriting {
  return format === 'csv' ? csvList() : jsonList();
}

/** UTF-8 with comma, the 32 columns in the schema's order on every line (the standard's README); no byte order mark. */
function csvList(): ListWriting {
  const lines = (cells: readonly (readonly string[])[]): string =>
    cells.length === 0
      ? ''
      : `${Papa.unparse(
          cells.map((line) => [...line]),
          { newline: '\r\n' },
        )}\r\n`;
  return {
    begin: () => lines([nationalFields]),
    rows: (rows) => lines(rows.map((row) => nationalFields.map((field) => guarded(row[field] ?? '')))),
    end: () => '',
  };
}

/** An array of objects, one a line, as the national lists are; a field without a value is left out. */
function jsonList(): ListWriting {
  let isFirst = true;
  const item = (row: NationalRow): string => {
    const given = nationalFields.flatMap((field): [string, string | number][] => {
      const text = row[field];
      if (text === undefined) return [];
      return [[field, ruleOf(field).type === 'number' ? Number(text) : text]];
    });
    const separator = isFirst ? '\n' : ',\n';
    isFirst = false;
    return separator + JSON.stringify(Object.fromEntries(given));
  };
  return { begin: () => '[', rows: (rows) => rows.map(item).join(''), end: () => '\n]\n' };
}
