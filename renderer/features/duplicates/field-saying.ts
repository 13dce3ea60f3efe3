import type { HistoryWording } from '#renderer/entity-ui/history-wording.ts';
import type { MergeRow } from '#shared/duplicates/record-merge.ts';
import { partEntries } from '#shared/merge/part-order.ts';

/** How the rows of a comparison are told. */
export type FieldSaying = {
  readonly label: (row: MergeRow) => string;
  /** What a record holds in a row: a line for each entry or item; empty when it says nothing. */
  readonly text: (row: MergeRow, record: object) => readonly string[];
  /** An entry of a repeating part. */
  readonly entry: (row: MergeRow, entry: object) => string;
};

/** Tells fields as the history of the record does. */
export function fieldSaying(wording: HistoryWording): FieldSaying {
  const say = (field: string, value: unknown): string =>
    wording.value({ id: '', field, before: null, after: null, standing: null }, value) ?? '';
  return {
    label: ({ key }) => wording.label(key) ?? key,
    text: ({ fields, key, kind }, record) => {
      if (kind === 'part')
        return partEntries(Reflect.get(record, key)).map((entry) => say(`${key}/${entry.id}`, entry));
      // The name of a commune says enough; its code would be read as a second one.
      const told = fields.length > 1 ? fields.filter((field) => field !== 'communeCode') : fields;
      const texts = told.map((field) => say(field, Reflect.get(record, field))).filter((text) => text !== '');
      return texts.length === 0 ? [] : [texts.join(', ')];
    },
    entry: ({ key }, entry) => say(`${key}/entry`, entry),
  };
}

/** Fields by which a record names others that have names. */
const namingFields = ['hubId', 'successorId', 'carrierId', 'employerId'];

/** Ids of the records that a record names one by one, and of those that were merged into it. */
export function namedIds(record: object): readonly string[] {
  const external: unknown = Reflect.get(record, 'externalIds');
  return [
    ...namingFields.map((field): unknown => Reflect.get(record, field)),
    ...(Array.isArray(external) ? external.map(({ value }): unknown => value) : []),
    Reflect.get(record, 'id'),
  ].filter((id) => typeof id === 'string');
}
