import type { ReactNode } from 'react';
import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';
import type { ListView, ViewedList } from '#shared/domain/saved-view/saved-view.ts';
import type { FieldKind, FieldValue } from '#shared/list/list-field.ts';
import type { ListCells } from '#shared/list/list-question.ts';

/** A field of a list as the screen words it. The worker reads it under the same key. */
export type ListScreenField = {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Least width of its column, in rem, and its share of the width to spare. */
  readonly least: number;
  readonly grow: number;
  /** The codes of a closed list, in order; null where the values are those that the records hold. */
  readonly codes: readonly string[] | null;
  /** Words of a code; the code itself where it has none. Names of records come worded already. */
  readonly word: (code: string) => string;
  /** How its column is drawn where plain text would not do. */
  readonly render: ((value: FieldValue, cells: ListCells) => ReactNode) | null;
  /** How a value reads in one text; null for the plain way of its kind. */
  readonly text: ((value: FieldValue) => string) | null;
  /** Other fields that {@link render} reads. */
  readonly reads: readonly string[];
};

/** A list as the one screen of lists shows it. The first column names the record and always stays. */
export type ListDefinition = {
  readonly list: ViewedList;
  /** Tables whose changes may change the answer or the rows. */
  readonly tables: readonly ChangeTable[];
  readonly fields: readonly ListScreenField[];
  /** The columns that it is first shown with. */
  readonly columns: readonly string[];
  /** The fields whose filter stands as a menu of its own. */
  readonly quick: readonly string[];
  /** Whether some values are dated, so that the list can be read on a past day. */
  readonly isDated: boolean;
  /** The order that it first comes in; by name where it is left out. */
  readonly sorts?: ListView['sorts'];
  /** The commonest questions, a click each; none where they are left out. */
  readonly presets?: ListPresets;
};

/** Questions that a list answers at a click: some values of one field, in an order. */
export type ListPresets = {
  readonly label: string;
  /** Name of the one that shows everything. */
  readonly all: string;
  /** Key of the field, a choice. */
  readonly field: string;
  readonly entries: readonly {
    readonly label: string;
    readonly values: readonly string[];
    /** Whether its count is told apart: something that awaits. */
    readonly warns: boolean;
    readonly sorts: ListView['sorts'];
  }[];
};

/** The words of a list that are its own. */
export type ListWords = {
  readonly title: string;
  /** Name of the table for screen readers. */
  readonly label: string;
  readonly search: string;
  /** « 12 lieux sur 40 ». */
  readonly count: (shown: number, total: number) => string;
  readonly noMatchTitle: string;
  readonly noMatch: string;
};

/** A field with the plainest of everything; the definition of a list gives what differs. */
export function screenField(
  key: string,
  label: string,
  kind: FieldKind,
  own: Partial<ListScreenField> = {},
): ListScreenField {
  return {
    key,
    label,
    kind,
    least: 8,
    grow: kind === 'text' || kind === 'choices' ? 1.4 : 1,
    codes: null,
    word: (code) => code,
    render: null,
    text: null,
    reads: [],
    ...own,
  };
}
