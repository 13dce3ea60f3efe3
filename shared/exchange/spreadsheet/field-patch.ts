import { sameContent } from '#shared/exchange/draft-to-place.ts';
import type { ImportFieldChange } from '#shared/exchange/import-plan.ts';
import { valueText } from '#shared/exchange/preview-text.ts';

/** Entries of a repeating part as the register has them: what makes two of them the same is asked. */
export function withAdded<E>(
  before: readonly E[],
  added: readonly E[],
  isSame: (a: E, b: E) => boolean,
): E[] | null {
  const missing = added.filter((entry) => !before.some((known) => isSame(known, entry)));
  return missing.length === 0 ? null : [...before, ...missing];
}

/** The fields that a row gives otherwise than the record has them. A list that the row gives takes the place of the former. */
export function changedFieldsOf<R extends object>(fields: Partial<R>, record: R): Partial<R> {
  const patch: Partial<R> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined && !sameContent(record[key], value)) patch[key] = value;
  }
  return patch;
}

/** Changes of a record as text for the screen, in the order of its fields; those of a new record have no value before. */
export function changesInText<R extends object>(patch: Partial<R>, record: R | null): ImportFieldChange[] {
  const changes: ImportFieldChange[] = [];
  for (const field in patch) {
    const value = patch[field];
    if (value === undefined) continue;
    const before = record === null ? null : textOf(field, record[field]);
    const after = textOf(field, value);
    if (before !== after) changes.push({ field, before, after });
  }
  return changes;
}

/** An entry of a repeating part is shown by what names it. */
function textOf(field: string, value: unknown): string | null {
  if (!Array.isArray(value)) return valueText(field, value);
  return valueText(
    field,
    value.map((item) => (isEntry(item) ? entryText(item) : item)),
  );
}

function isEntry(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function entryText(entry: Readonly<Record<string, unknown>>): string {
  const { from } = entry;
  for (const key of ['name', 'theme', 'title', 'status', 'value', 'rhythm']) {
    const text = entry[key];
    if (typeof text === 'string') return typeof from === 'string' ? `${text} (${from})` : text;
  }
  return '';
}
