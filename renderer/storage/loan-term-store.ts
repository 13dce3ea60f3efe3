import { type Day, daySchema } from '#shared/domain/calendar/day.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { extensionSchema, reminderSchema } from '#shared/domain/loan/loan.ts';
import { isOut } from '#shared/domain/loan/loan-listing.ts';
import { loanState } from '#shared/domain/loan/loan-state.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import {
  actOnLoan,
  type LoanInHand,
  type LoanSetting,
  loanChanges,
  takenProblems,
  unlessRefused,
  wantedOf,
} from './loan-surroundings.ts';
import type { Register } from './register.ts';
import type { Act, Written } from './write-path.ts';

/** Makes a loan longer; refused where something is booked by then. */
export async function extendLoan(
  register: Register,
  id: string,
  due: Day,
  reason: string | null,
  setting: LoanSetting,
): Promise<Outcome<Written>> {
  const parsed = daySchema.safeParse(due);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  return actOnLoan(register, id, (inHand, act) =>
    extensionChanges(inHand, parsed.data, reason, act, setting),
  );
}

/** The changes that make a loan longer. Of what is out, each extension is kept. */
export function extensionChanges(
  { loan, lines, equipment }: LoanInHand,
  due: Day,
  reason: string | null,
  act: Act,
  setting: LoanSetting,
): Outcome<readonly Change[]> {
  const state = loanState(loan, lines);
  if (state === 'returned' || state === 'cancelled')
    return refused('loan/extension-of-ended', { number: loan.number });
  if (due <= loan.due) return refused('loan/extension-not-later', { due: loan.due }, 'due');
  const out = state === 'out';
  const { today } = setting;
  // What is late is held until today as it is: only what comes after can be taken.
  const late = out && loan.due < today;
  const more = {
    from: late ? today : loan.due,
    fromTime: late ? null : (loan.dueTime ?? '23:59'),
    due: due < today ? today : due,
    dueTime: loan.dueTime,
  };
  const asked = out ? heldThings(lines) : wantedOf(lines);
  const taken = state === 'waiting' ? [] : takenProblems(asked, more, loan.id, equipment, setting);
  const entry = extensionSchema.safeParse({ id: act.newId(), on: today, from: loan.due, to: due, reason });
  if (!entry.success) return { ok: false, problems: schemaProblems(entry.error) };
  return unlessRefused(taken, () =>
    loanChanges(loan, out ? { due, extensions: [...loan.extensions, entry.data] } : { due }, act),
  );
}

/** What is still out of a loan, each object by itself. */
function heldThings(lines: LoanInHand['lines']) {
  return lines.filter(isOut).map(({ itemId, quantity }) => ({ itemId, kitId: null, quantity }));
}

/** Notes that a reminder was sent, today. */
export function remindLoan(
  register: Register,
  id: string,
  note: string | null,
  { today }: LoanSetting,
): Promise<Outcome<Written>> {
  return actOnLoan(register, id, ({ loan, lines }, act) => {
    if (loanState(loan, lines) !== 'out') return refused('loan/not-out', { number: loan.number });
    const text = note === null || note.trim() === '' ? null : note;
    const entry = reminderSchema.safeParse({ id: act.newId(), on: today, note: text });
    if (!entry.success) return { ok: false, problems: schemaProblems(entry.error) };
    return accepted(loanChanges(loan, { reminders: [...loan.reminders, entry.data] }, act));
  });
}
