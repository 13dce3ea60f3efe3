import type { Day } from '#shared/domain/calendar/day.ts';
import { rowOf } from './loan-facts.ts';
import type { LoanFacts, ReadLoanRow } from './read-loan.ts';
import { frenchDay } from './read-values.ts';
import type { FieldKey } from './target-fields.ts';

/** The days of a loan, all of them in order. */
export type LoanDays = { readonly from: Day; readonly due: Day; readonly handedOverOn: Day | null };

type DayKey = 'from' | 'due' | 'handedOverOn';

/**
 * The days of a loan that some rows tell: without a first day, that of the hand-over; without a due day, that of the last
 * return; what came back was handed over. Null, and told, where one lacks or they are out of order.
 */
export function loanDays(rows: readonly ReadLoanRow[], facts: LoanFacts, today: Day): LoanDays | null {
  const from = facts.from ?? facts.handedOverOn;
  const returns = rows.flatMap(({ read }) => read.returnedOn ?? []);
  const allBack = returns.length === rows.length;
  const due = facts.due ?? (allBack ? [...returns].sort().at(-1) : null) ?? null;
  const [first] = rows;
  if (first === undefined || rows.some(({ reading }) => hasBadDay(reading.problems))) return null;
  const none = { header: '', text: '' };
  if (from === null) first.reading.tell('spreadsheet/loan-no-from', none, {}, 'error');
  if (due === null) first.reading.tell('spreadsheet/loan-no-due', none, {}, 'error');
  if (from === null || due === null) return null;
  const handedOverOn = facts.handedOverOn ?? (returns.length === 0 ? null : from);
  let fine = true;
  const refuse = (row: ReadLoanRow | undefined, key: FieldKey, code: Code, other: Day): void => {
    fine = false;
    const given = row?.reading.first(key) ?? none;
    row?.reading.tell(code, given, { first: frenchDay(other) }, 'error');
  };
  const rowWith = (key: DayKey) => rowOf(rows, key);
  if (due < from) refuse(rowWith('due'), 'due', 'spreadsheet/loan-due-before-from', from);
  if (handedOverOn !== null && handedOverOn > today)
    refuse(rowWith('handedOverOn'), 'handedOverOn', 'spreadsheet/loan-out-future', today);
  else if (handedOverOn !== null && handedOverOn > due && due >= from)
    refuse(rowWith('handedOverOn'), 'handedOverOn', 'spreadsheet/loan-out-after-due', due);
  for (const row of rows) {
    const { returnedOn } = row.read;
    if (returnedOn === null || handedOverOn === null) continue;
    if (returnedOn < handedOverOn)
      refuse(row, 'returnedOn', 'spreadsheet/loan-back-before-out', handedOverOn);
    else if (returnedOn > today) refuse(row, 'returnedOn', 'spreadsheet/loan-back-future', today);
  }
  if (!fine) return null;
  if (facts.due === null)
    first.reading.tell('spreadsheet/loan-due-of-return', none, { kept: frenchDay(due) });
  if (facts.handedOverOn === null && handedOverOn !== null)
    first.reading.tell('spreadsheet/loan-out-of-from', none, { kept: frenchDay(from) });
  return { from, due, handedOverOn };
}

type Code =
  | 'spreadsheet/loan-due-before-from'
  | 'spreadsheet/loan-out-future'
  | 'spreadsheet/loan-out-after-due'
  | 'spreadsheet/loan-back-before-out'
  | 'spreadsheet/loan-back-future';

function hasBadDay(problems: ReadLoanRow['reading']['problems']): boolean {
  return problems.some(({ code }) => code === 'spreadsheet/loan-day');
}
