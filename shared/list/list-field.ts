import type { Day } from '#shared/domain/calendar/day.ts';

/** What a value of a list is; the operators of its filters follow from it. */
export const fieldKinds = ['text', 'choice', 'choices', 'number', 'day', 'yesNo'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** A value as it crosses to the screen: a text or a code, several, a number, yes or no; null is not known. */
export type FieldValue = string | number | boolean | readonly string[] | null;

/** The name of what an id or a code stands for (a structure, a commune…); null when it has none. */
export type NameOf = (of: NameSpace, id: string) => string | null;
export type NameSpace = 'organisation' | 'accessPoint' | 'network' | 'commune' | 'departement' | 'epci';

/**
 * A value that a list can show, filter and sort by. Null is not known: it is never zero, never no.
 *
 * `choice` and `choices` hold codes or ids. They read as names when `text` says so; else the screen words the codes,
 * which are sorted in their `order`.
 */
export type ListField<Row> = { readonly key: string } & (
  | { readonly kind: 'text'; readonly read: (row: Row) => string | null }
  | {
      readonly kind: 'choice';
      readonly read: (row: Row) => string | null;
      readonly order?: readonly string[];
      readonly text?: (row: Row, nameOf: NameOf) => string | null;
    }
  | {
      readonly kind: 'choices';
      readonly read: (row: Row) => readonly string[];
      readonly text?: (row: Row, nameOf: NameOf) => readonly string[];
    }
  | { readonly kind: 'number'; readonly read: (row: Row) => number | null }
  | { readonly kind: 'day'; readonly read: (row: Row) => Day | null }
  | { readonly kind: 'yesNo'; readonly read: (row: Row) => boolean | null }
);

/** What a row shows of a field: names where the field has them, else the value itself. */
export function shownValue<Row>(field: ListField<Row>, row: Row, nameOf: NameOf): FieldValue {
  if (field.kind === 'choice' || field.kind === 'choices')
    return field.text === undefined ? field.read(row) : field.text(row, nameOf);
  return field.read(row);
}

/** Whether a list can be sorted by a field: several values have no order. */
export function isSortable(kind: FieldKind): boolean {
  return kind !== 'choices';
}
