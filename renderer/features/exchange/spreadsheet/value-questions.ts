import type { TableDraft } from './wizard-state.ts';

/** A value of a column that its closed list does not know. `to` undefined = nothing was said yet, null = left out. */
export type ValueQuestion = {
  readonly from: string;
  /** Rows that hold it; null for one that the layout remembers and this file does not ask about. */
  readonly rows: number | null;
  readonly to: string | null | undefined;
  /** Codes that it may mean, the likeliest first. */
  readonly suggestions: readonly string[];
};

/** The values to settle in one column. */
export type ColumnQuestion = {
  readonly column: number;
  readonly header: string;
  readonly field: string;
  readonly values: readonly ValueQuestion[];
};

/** What is to be settled, column by column: the values met in this file, and those that a former import settled. */
export function columnQuestions({ mapping, questions }: TableDraft): readonly ColumnQuestion[] {
  return mapping.flatMap(({ header, field, values }, column) => {
    if (field === null) return [];
    const met = questions.filter((question) => question.column === column && question.field === field);
    const settled = new Map(values.map(({ from, to }) => [from, to]));
    const all = [
      ...met.map(({ text, count, suggestions }) => ({
        from: text,
        rows: count,
        to: settled.get(text),
        suggestions,
      })),
      ...values
        .filter(({ from }) => !met.some(({ text }) => text === from))
        .map(({ from, to }) => ({ from, rows: null, to, suggestions: [] })),
    ];
    return all.length === 0 ? [] : [{ column, header, field, values: all }];
  });
}
