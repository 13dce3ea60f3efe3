import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { ReadField } from '#shared/exchange/national-standard/fields.ts';
import { shortened } from '#shared/exchange/national-standard/raw-list.ts';
import type { RowReading } from '#shared/exchange/national-standard/row-reading.ts';
import type { CompiledMapping } from './compile-mapping.ts';
import { type Cell, cellText } from './sheet.ts';
import type { TableRow } from './sheet-table.ts';
import type { SpreadsheetProblemCode } from './spreadsheet-problems.ts';
import type { FieldKey } from './target-fields.ts';
import { isNone, isUnknownMark } from './values/unknown-mark.ts';

/** A cell that gives something: marks of what is unknown are none. */
export type Given = {
  readonly column: number;
  readonly header: string;
  readonly cell: Cell;
  readonly text: string;
};

/** What a problem is told about: a column's header, and the text that it quotes. */
type About = { readonly header: string; readonly text: string };

/**
 * The reading of one row of a table. The readers of the national standard read from it too: what a column gives them is
 * {@link SheetReading.offer offered} under the standard's field, and what they tell names the column.
 */
export type SheetReading = RowReading & {
  readonly target: ImportTarget;
  /** The cells that fill a field, in the order of the columns; empty where the row gives none. */
  readonly given: (key: FieldKey) => readonly Given[];
  readonly first: (key: FieldKey) => Given | null;
  readonly offer: (field: ReadField, text: string, header: string) => void;
  readonly tell: (
    code: SpreadsheetProblemCode,
    about: About,
    more?: Problem['values'],
    severity?: Problem['severity'],
  ) => void;
  /** Tells that a first zero, which a spreadsheet took off, was put back. */
  readonly tellLeadingZero: (about: About, kept: string) => void;
  /** Keeps a text that no field takes in the notes, after the header of its column. */
  readonly keep: (about: About) => void;
  readonly addNote: (line: string) => void;
};

/** Begins the reading of a row. */
export function startSheetReading(
  target: ImportTarget,
  { row, cells }: TableRow,
  mapping: CompiledMapping,
): SheetReading {
  const problems: Problem[] = [];
  const noteLines: string[] = [];
  const offered = new Map<ReadField, { readonly text: string; readonly header: string }>();
  const headerOf = (field: string): string => {
    const headers = field
      .split(', ')
      .map((name) => [...offered].find(([key]) => key === name)?.[1].header)
      .filter((header) => header !== undefined);
    return [...new Set(headers)].join(', ') || field;
  };
  const push = (
    code: string,
    severity: Problem['severity'],
    header: string,
    text: string,
    more: Problem['values'] = {},
  ): void => {
    problems.push({
      code,
      severity,
      row,
      field: header,
      values: { row, field: header, value: shortened(text), ...more },
    });
  };
  const addNote = (line: string): void => {
    if (line !== '' && !noteLines.includes(line)) noteLines.push(line);
  };
  const given = (key: FieldKey): readonly Given[] => {
    const found: Given[] = [];
    for (const { column, header } of mapping.columnsOf(key)) {
      const cell = cells[column] ?? null;
      if (cell === null) continue;
      const text = cellText(cell);
      if (!isUnknownMark(text) && (mapping.takesNone(key) || !isNone(text)))
        found.push({ column, header, cell, text });
    }
    return found;
  };
  return {
    target,
    row,
    problems,
    noteLines,
    addNote,
    given,
    first: (key) => given(key)[0] ?? null,
    offer: (field, text, header) => {
      offered.set(field, { text, header });
    },
    text: (field) => offered.get(field)?.text ?? null,
    warn: (code, field, value, more) => push(code, 'warning', headerOf(field), value, more),
    fail: (code, field, value, more) => push(code, 'error', headerOf(field), value, more),
    note: (field, value) => addNote(`${headerOf(field)} : ${value.replace(/\s+/g, ' ')}`),
    tell: (code, { header, text }, more, severity = 'warning') => push(code, severity, header, text, more),
    tellLeadingZero: ({ header, text }, kept) =>
      push('import/leading-zero', 'warning', header, text, { kept }),
    keep: ({ header, text }) => addNote(`${header} : ${text.replace(/\s+/g, ' ')}`),
  };
}
