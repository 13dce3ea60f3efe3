import type { Day } from '#shared/domain/calendar/day.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import { makeTextRanks, type TextRanks } from '#shared/search/text-ranks.ts';
import { isSortable, type ListField, type NameOf, shownValue } from './list-field.ts';
import { rowTest } from './list-filter.ts';
import { inOrder } from './list-order.ts';
import type { ListAnswer, ListCells, ListChoice, ListQuestion } from './list-question.ts';

/** How a list of records reads its rows. */
export type ListRows<Row> = {
  readonly fields: readonly ListField<Row>[];
  readonly idOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  /** The folded words that a row is found by. */
  readonly wordsOf: (row: Row) => readonly string[];
  /** Order of names kept from one list to the next; without it, every name is sorted anew. */
  readonly ranks?: TextRanks;
};

/** A list of some hundreds or thousands of records, held in memory. */
export type RecordList = {
  /** The answer to a question. @param today months back and on are counted from it */
  readonly query: (question: ListQuestion, today: Day, nameOf: NameOf) => ListAnswer;
  /** What some records show, in the order asked; one that is gone has none. */
  readonly cells: (ids: readonly string[], keys: readonly string[], nameOf: NameOf) => readonly ListCells[];
  /** The values that records hold in a field. */
  readonly choices: (key: string, nameOf: NameOf) => readonly ListChoice[];
};

const french = new Intl.Collator('fr');

/** Makes the list of some rows, which stand by name, then id, where nothing else orders them. */
export function makeRecordList<Row>(
  given: readonly Row[],
  { fields, idOf, nameOf: titleOf, wordsOf, ranks = makeTextRanks(french.compare) }: ListRows<Row>,
): RecordList {
  ranks.add(given.map(titleOf));
  const rows = [...given].sort(
    (a, b) => ranks.rank(titleOf(a)) - ranks.rank(titleOf(b)) || (idOf(a) < idOf(b) ? -1 : 1),
  );
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  const byKey = fieldsByKey(fields);
  const words = new Map<Row, readonly string[]>();
  const hasWords = (row: Row, asked: readonly string[]): boolean => {
    if (asked.length === 0) return true;
    const own = words.get(row) ?? wordsOf(row);
    words.set(row, own);
    return asked.every((word) => own.some((one) => one.startsWith(word)));
  };
  return {
    query: ({ search, filters, sorts, asOf }, today, nameOf) => {
      const asked = foldedWords(search);
      const passes = rowTest(filters, byKey, asOf ?? today);
      const kept = rows.filter((row) => hasWords(row, asked) && passes(row));
      return { ids: inOrder(kept, sorts, byKey, nameOf, () => ranks).map(idOf), total: rows.length };
    },
    cells: (ids, keys, nameOf) =>
      ids.flatMap((id) => {
        const row = byId.get(id);
        return row === undefined ? [] : [cellsOf(id, row, keys, byKey, nameOf)];
      }),
    choices: (key, nameOf) => choicesOf(rows, byKey.get(key), nameOf),
  };
}

/** Fields by their key. */
export function fieldsByKey<Row>(fields: readonly ListField<Row>[]): ReadonlyMap<string, ListField<Row>> {
  return new Map(fields.map((field) => [field.key, field]));
}

/** What a row shows of some fields; a key that the list does not know is left out. */
export function cellsOf<Row>(
  id: string,
  row: Row,
  keys: readonly string[],
  fields: ReadonlyMap<string, ListField<Row>>,
  nameOf: NameOf,
): ListCells {
  const values: Record<string, ReturnType<typeof shownValue>> = {};
  for (const key of keys) {
    const field = fields.get(key);
    if (field !== undefined) values[key] = shownValue(field, row, nameOf);
  }
  return { id, values };
}

/** The values that rows hold in a field, each with its name and how many rows hold it; by name. */
export function choicesOf<Row>(
  rows: Iterable<Row>,
  field: ListField<Row> | undefined,
  nameOf: NameOf,
): readonly ListChoice[] {
  if (field === undefined || (field.kind !== 'choice' && field.kind !== 'choices')) return [];
  const found = new Map<string, { name: string | null; count: number }>();
  const take = (value: string | null, name: string | null): void => {
    if (value === null) return;
    const known = found.get(value);
    if (known === undefined) found.set(value, { name, count: 1 });
    else known.count += 1;
  };
  for (const row of rows) {
    if (field.kind === 'choice') take(field.read(row), field.text?.(row, nameOf) ?? null);
    else {
      const names = field.text?.(row, nameOf);
      field.read(row).forEach((value, index) => {
        take(value, names?.[index] ?? null);
      });
    }
  }
  return [...found]
    .map(([value, { name, count }]) => ({ value, name, count }))
    .sort((a, b) => french.compare(a.name ?? a.value, b.name ?? b.value));
}

/** The keys of a list that it can be sorted by. */
export function sortableKeys<Row>(fields: readonly ListField<Row>[]): readonly string[] {
  return fields.filter(({ kind }) => isSortable(kind)).map(({ key }) => key);
}
