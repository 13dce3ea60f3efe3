import type { ListView } from '#shared/domain/saved-view/saved-view.ts';
import type { TextRanks } from '#shared/search/text-ranks.ts';
import { isSortable, type ListField, type NameOf } from './list-field.ts';

/**
 * Rows in the order asked for, by the first key, then the second… Equal rows stay as they come; what is not known
 * comes last, whichever way. Keys that the list does not know are passed over.
 *
 * Sorting numbers costs a few milliseconds where comparing texts by language costs a hundred: each key is made a
 * whole number, and the rows are sorted by the last key first.
 *
 * @param ranksOf order of the texts of a field in the language; the texts met are added
 */
export function inOrder<Row>(
  rows: readonly Row[],
  sorts: ListView['sorts'],
  fields: ReadonlyMap<string, ListField<Row>>,
  nameOf: NameOf,
  ranksOf: (key: string) => TextRanks,
): readonly Row[] {
  let sorted = rows;
  for (const { key, descending } of [...sorts].reverse()) {
    const field = fields.get(key);
    if (field === undefined || !isSortable(field.kind)) continue;
    const keys = keysOf(sorted, field, nameOf, ranksOf(key));
    const highest = keys.reduce<number>((most, one) => Math.max(most, one ?? 0), 0);
    const unknown = highest + 1;
    const numbers = keys.map((one) => (one === null ? unknown : descending ? highest - one : one));
    sorted = sortedByNumber(sorted, (_, index) => numbers[index] ?? unknown);
  }
  return sorted;
}

/** Sorts by a whole number that is not negative, equal ones staying as they come. */
export function sortedByNumber<T>(
  items: readonly T[],
  number: (item: T, index: number) => number,
): readonly T[] {
  const count = Math.max(1, items.length);
  const keys = new Float64Array(items.length);
  items.forEach((item, index) => {
    keys[index] = number(item, index) * count + index;
  });
  keys.sort();
  const sorted: T[] = [];
  for (const key of keys) {
    const item = items[key % count];
    if (item !== undefined) sorted.push(item);
  }
  return sorted;
}

/** The sort key of each row as a small whole number; null where the value is not known. */
function keysOf<Row>(
  rows: readonly Row[],
  field: ListField<Row>,
  nameOf: NameOf,
  ranks: TextRanks,
): readonly (number | null)[] {
  switch (field.kind) {
    case 'text':
      return textKeys(
        rows.map((row) => field.read(row)),
        ranks,
      );
    case 'choice': {
      const { order, text } = field;
      if (order !== undefined) {
        const places = new Map(order.map((code, place) => [code, place]));
        return rows.map((row) => places.get(field.read(row) ?? '') ?? null);
      }
      return textKeys(
        rows.map((row) => (text === undefined ? field.read(row) : text(row, nameOf))),
        ranks,
      );
    }
    case 'number':
      return rankedKeys(
        rows.map((row) => field.read(row)),
        (a, b) => a - b,
      );
    case 'day':
      return rows.map((row) => {
        const day = field.read(row);
        return day === null ? null : Number(day.replaceAll('-', ''));
      });
    case 'yesNo':
      return rows.map((row) => {
        const answer = field.read(row);
        return answer === null ? null : answer ? 0 : 1;
      });
    case 'choices':
      return rows.map(() => null);
  }
}

function textKeys(texts: readonly (string | null)[], ranks: TextRanks): readonly (number | null)[] {
  const known = texts.filter((text) => text !== null && text !== '');
  ranks.add(known.filter((text) => text !== null));
  return texts.map((text) => (text === null || text === '' ? null : ranks.rank(text)));
}

function rankedKeys<Value extends number>(
  values: readonly (Value | null)[],
  compare: (a: Value, b: Value) => number,
): readonly (number | null)[] {
  const distinct = [...new Set(values)].filter((value) => value !== null).sort(compare);
  const ranks = new Map(distinct.map((value, rank) => [value, rank]));
  return values.map((value) => (value === null ? null : (ranks.get(value) ?? null)));
}
