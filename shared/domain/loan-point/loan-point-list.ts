import type { ListField } from '#shared/list/list-field.ts';
import type { ListEmails } from '#shared/list/list-question.ts';
import { makeRecordList, type RecordList } from '#shared/list/record-list.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import { type LoanPointRow, loanPointSituations } from './loan-point-row.ts';

/** Every field of the list of loan points. */
export const loanPointListFields: readonly ListField<LoanPointRow>[] = [
  { key: 'name', kind: 'text', read: ({ point }) => point.name },
  {
    key: 'place',
    kind: 'choice',
    read: ({ point }) => point.placeId,
    text: ({ placeName }) => placeName,
  },
  {
    key: 'epci',
    kind: 'choices',
    read: ({ point }) => point.epciCodes,
    text: ({ epciNames }) => epciNames,
  },
  { key: 'situation', kind: 'choice', read: ({ situation }) => situation, order: loanPointSituations },
  { key: 'items', kind: 'number', read: ({ load }) => load.items },
  { key: 'kits', kind: 'number', read: ({ load }) => load.kits },
  { key: 'out', kind: 'number', read: ({ load }) => load.out },
  { key: 'maintenance', kind: 'number', read: ({ load }) => load.inMaintenance },
  { key: 'running', kind: 'number', read: ({ load }) => load.running },
  { key: 'overdue', kind: 'number', read: ({ load }) => load.overdue },
  { key: 'ofMonth', kind: 'number', read: ({ load }) => load.ofMonth },
  { key: 'manager', kind: 'text', read: ({ managerName }) => managerName },
  { key: 'phone', kind: 'text', read: ({ point }) => point.phone },
  {
    key: 'emails',
    kind: 'text',
    read: ({ point }) => (point.emails.length === 0 ? null : point.emails.join(', ')),
  },
  { key: 'inventoried', kind: 'day', read: ({ inventoriedOn }) => inventoriedOn },
  { key: 'from', kind: 'day', read: ({ point }) => point.from },
  { key: 'to', kind: 'day', read: ({ point }) => point.to },
  { key: 'notes', kind: 'text', read: ({ point }) => point.notes },
];

/** The loan points in memory, which answer the questions of their list. */
export type LoanPointList = RecordList & {
  readonly emails: (ids: readonly string[]) => ListEmails;
};

/** Makes the list of the living loan points. @param rows in any order */
export function makeLoanPointList(rows: readonly LoanPointRow[]): LoanPointList {
  const byId = new Map(rows.map((row) => [row.point.id, row]));
  return {
    ...makeRecordList(rows, {
      fields: loanPointListFields,
      idOf: ({ point }) => point.id,
      nameOf: ({ point }) => point.name,
      wordsOf: searchWords,
    }),
    emails: (ids) => {
      const found = ids.flatMap((id) => byId.get(id) ?? []).map(({ point }) => point.emails);
      return { emails: [...new Set(found.flat())], without: found.filter((own) => own.length === 0).length };
    },
  };
}

/** The folded words that a loan point is found by: name, place, EPCIs, person in charge. */
function searchWords({ point, placeName, epciNames, managerName }: LoanPointRow): readonly string[] {
  return foldedWords([point.name, placeName, ...epciNames, managerName, ...point.emails].join(' '));
}
