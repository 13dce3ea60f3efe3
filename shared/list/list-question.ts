import type { ListView } from '#shared/domain/saved-view/saved-view.ts';
import type { FieldValue } from './list-field.ts';

/** A question to a list. Words match the beginning of any word, accents and case folded; filters all hold. */
export type ListQuestion = Omit<ListView, 'columns'>;

/** The answer: ids in order. Rows are asked for by window. `total` counts the register, before search and filters. */
export type ListAnswer = { readonly ids: readonly string[]; readonly total: number };

/** What a list shows of one record: a value by field. */
export type ListCells = { readonly id: string; readonly values: Readonly<Record<string, FieldValue>> };

/** A value that records hold in a field, the name it goes by (null where the screen words it), how many hold it. */
export type ListChoice = { readonly value: string; readonly name: string | null; readonly count: number };

/** The addresses of some records, each once, and how many of the records have none. */
export type ListEmails = { readonly emails: readonly string[]; readonly without: number };

/** Everything, in the order of names, as it stands today. */
export const wholeList: ListQuestion = { search: '', filters: [], sorts: [], asOf: null };
