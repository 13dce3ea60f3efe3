import { type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { fieldOfColumn, type ReadField } from './fields.ts';
import { cellProblem, type RawRow, ROW_LIMIT } from './raw-list.ts';

/** The rows of a file and the names of all its columns, known to the standard or not. */
export type TextRows = { readonly rows: readonly RawRow[]; readonly columns: readonly string[] };

/**
 * Reads a list in JSON: an array of objects. Only the standard's fields are taken, each copied by name, so that keys
 * such as `__proto__` and `constructor` never reach an object of ours.
 */
export function readJson(text: string): Outcome<TextRows> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return refusedJson(text, error instanceof Error ? error.message : '');
  }
  if (!Array.isArray(parsed)) return refused('import/json-not-list');
  if (parsed.length === 0) return refused('import/no-rows');
  if (parsed.length > ROW_LIMIT)
    return refused('import/too-many-rows', { rows: parsed.length, limit: ROW_LIMIT });
  const columns = new Set<string>();
  const rows = parsed.map((item: unknown, index) => readItem(item, index + 1, columns));
  return { ok: true, value: { rows, columns: [...columns] } };
}

function readItem(item: unknown, row: number, columns: Set<string>): RawRow {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    const problem: Problem = {
      code: 'import/row-not-object',
      values: { row },
      severity: 'error',
      row,
      field: null,
    };
    return { row, values: {}, problems: [problem] };
  }
  const values: Partial<Record<ReadField, string>> = {};
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(item)) {
    columns.add(name);
    const field = fieldOfColumn(name);
    if (field === null || value === null || value === undefined) continue;
    const text = textOf(value);
    if (text === null)
      problems.push(cellProblem('import/not-text', 'warning', row, name, JSON.stringify(value)));
    else addText(values, field, text);
  }
  return { row, values, problems };
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join('|') : null;
}

/** Sets a field of a row; where a file gives it under its v0 and its v1 name, both values are kept. */
export function addText(values: Partial<Record<ReadField, string>>, field: ReadField, text: string): void {
  const clean = text.replace(CONTROL_CHARACTERS, '').trim();
  if (clean === '') return;
  const known = values[field];
  values[field] = known === undefined || known === clean ? clean : `${known}|${clean}`;
}

// Everything below the space but tab and line feeds: never meant by a person, and unreadable in other programs.
const CONTROL_CHARACTERS = /[^\P{Cc}\t\n\r]/gu;

/** Where the parser stopped, as line and column; a stop at the end of the text means that the file was cut. */
function refusedJson(text: string, message: string): Outcome<never> {
  const found = /position (\d+)/.exec(message)?.[1];
  const position = found === undefined ? null : Number(found);
  if (position === null || position >= text.trimEnd().length || /unterminated/i.test(message))
    return refused('import/json-truncated');
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  return refused('import/json-malformed', { line, column: position - before.lastIndexOf('\n') });
}
