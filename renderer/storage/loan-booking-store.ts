import { type Day, daySchema } from '#shared/domain/calendar/day.ts';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { bareLine } from '#shared/domain/loan/bare-line.ts';
import { type LoanInput, loanInputSchema } from '#shared/domain/loan/loan.ts';
import type { LoanLine, LoanLineInput } from '#shared/domain/loan/loan-line.ts';
import { loanProblems } from '#shared/domain/loan/loan-rules.ts';
import type { Booking, BookingFields, LoanRun, WantedThing } from '#shared/domain/loan/loan-wish.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { idSchema } from '#shared/domain/record/record.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { z } from '#shared/schema.ts';
import {
  actOnLoan,
  type LoanInHand,
  type LoanPatch,
  type LoanSetting,
  lineChanges,
  loanChanges,
  newLine,
  newLoanNumbers,
  takenProblems,
  unlessRefused,
  wantedOf,
} from './loan-surroundings.ts';
import { extensionChanges } from './loan-term-store.ts';
import { writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import { tiedTo } from './ties.ts';
import type { Act, Written } from './write-path.ts';

const wantedSchema = z.object({
  itemId: idSchema.nullable(),
  kitId: idSchema.nullable(),
  quantity: z.int().positive().max(1_000_000),
});
const bookingSchema = loanInputSchema
  .omit({
    number: true,
    handedOverOn: true,
    handedOverBy: true,
    receivedBy: true,
    depositReturnedOn: true,
    cancelledOn: true,
    cancelReason: true,
    seriesId: true,
    extensions: true,
    reminders: true,
  })
  .extend({ lines: z.array(wantedSchema) });
const patchSchema = bookingSchema.partial();
const runSchema = loanInputSchema.pick({ from: true, fromTime: true, due: true, dueTime: true });
const swapSchema = z.object({ from: wantedSchema, to: wantedSchema }).nullable();

/** Loans of one series at most: more than a weekly loan over four years. */
const SERIES_LIMIT = 210;

/** Books a loan, or puts it on the waiting list, where nothing is asked of what it wants. */
export async function bookLoan(
  register: Register,
  booking: Booking,
  setting: LoanSetting,
): Promise<Outcome<Written & { readonly id: string }>> {
  const booked = await bookAll(register, booking, [booking.from], setting);
  if (!booked.ok) return booked;
  const [id = ''] = booked.value.ids;
  const { changeSetId, seq } = booked.value;
  return accepted({ changeSetId, seq, id });
}

/** Books the same loan from several days on, of the same length, as one act: all or none. */
export async function bookSeries(
  register: Register,
  booking: Booking,
  starts: readonly Day[],
  setting: LoanSetting,
): Promise<Outcome<Written & { readonly ids: readonly string[] }>> {
  const parsed = z.array(daySchema).safeParse(starts);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  const days = [...new Set(parsed.data)].sort();
  if (days.length === 0) return refused('loan/series-empty');
  if (days.length > SERIES_LIMIT)
    return refused('loan/series-too-long', { count: days.length, limit: SERIES_LIMIT });
  return bookAll(register, booking, days, setting);
}

async function bookAll(
  register: Register,
  input: Booking,
  starts: readonly Day[],
  setting: LoanSetting,
): Promise<Outcome<Written & { readonly ids: readonly string[] }>> {
  const parsed = bookingSchema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  const { lines, ...fields } = parsed.data;
  if (lines.length === 0) return refused('loan/no-lines', {}, 'lines');
  if (fields.due < fields.from)
    return refused('loan/due-before-from', { from: fields.from, due: fields.due }, 'due');
  const length = dayNumber(fields.due) - dayNumber(fields.from);
  const runs = starts.map((from) => ({ ...runOf(fields), from, due: addDays(from, length) }));
  const ids: string[] = [];
  const written = await writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const equipment = await register.parts.equipment.read();
      const problems: Problem[] = [];
      if (!fields.waiting) {
        for (const run of runs) problems.push(...takenProblems(lines, run, null, equipment, setting));
        // Two loans of the series that meet each other would be refused by the check of what is written, which tells less.
        if (runs.some((run, at) => meetsNext(run, runs[at + 1])))
          problems.push(problem('loan/series-overlaps', {}, 'due'));
      }
      if (problems.length > 0) return { ok: false, problems };
      return accepted(await bookedChanges(register, fields, lines, runs, ids, act, setting));
    },
  });
  return written.ok ? accepted({ ...written.value, ids }) : written;
}

function meetsNext(run: LoanRun, next: LoanRun | undefined): boolean {
  if (next === undefined || run.due < next.from) return false;
  return run.due > next.from || (run.dueTime ?? '24:00') > (next.fromTime ?? '00:00');
}

async function bookedChanges(
  register: Register,
  fields: BookingFields,
  things: readonly WantedThing[],
  runs: readonly LoanRun[],
  ids: string[],
  act: Act,
  setting: LoanSetting,
): Promise<readonly Change[]> {
  const numbers = await newLoanNumbers(register, act, setting, runs.length);
  const seriesId = runs.length > 1 ? act.newId() : null;
  return runs.flatMap((run, index) => {
    const id = act.newId();
    ids.push(id);
    const loan: LoanInput = { ...fields, ...run, ...notDone, number: numbers[index] ?? '', seriesId };
    return [
      creationChange('loan', id, loan, recordParts.loan, act),
      ...things.map((wanted) => newLine(lineOf(id, wanted), act)),
    ];
  });
}

/** Changes a loan. Its lines and its first day change only before the hand-over. */
export async function editLoan(
  register: Register,
  id: string,
  patch: Partial<Booking>,
  setting: LoanSetting,
): Promise<Outcome<Written>> {
  const parsed = patchSchema.safeParse(patch);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  const { lines: things, ...fields } = parsed.data;
  return actOnLoan(register, id, (inHand, act) =>
    editChangesOf(inHand, fields, things ?? null, act, setting),
  );
}

/** Moves a booking to other days, and one thing in place of another. What is out only gets another day of return. */
export async function moveLoan(
  register: Register,
  id: string,
  run: LoanRun,
  swap: { readonly from: WantedThing; readonly to: WantedThing } | null,
  setting: LoanSetting,
): Promise<Outcome<Written>> {
  const parsed = runSchema.safeParse(run);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  const exchange = swapSchema.safeParse(swap);
  if (!exchange.success) return { ok: false, problems: schemaProblems(exchange.error) };
  return actOnLoan(register, id, (inHand, act) => {
    const { loan, lines } = inHand;
    const days = parsed.data;
    if (loan.handedOverOn !== null) {
      if (exchange.data !== null || (days.from !== loan.from && days.from !== loan.handedOverOn))
        return refused('loan/out-fixed', { number: loan.number }, 'from');
      if (days.due > loan.due) return extensionChanges(inHand, days.due, null, act, setting);
      return editChangesOf(inHand, { due: days.due, dueTime: days.dueTime }, null, act, setting);
    }
    const things = exchange.data === null ? null : swapped(wantedOf(lines), exchange.data);
    return editChangesOf(inHand, days, things, act, setting);
  });
}

function swapped(
  things: readonly WantedThing[],
  { from, to }: { readonly from: WantedThing; readonly to: WantedThing },
): readonly WantedThing[] {
  return things.map((wanted) =>
    wanted.itemId === from.itemId && wanted.kitId === from.kitId
      ? { ...to, quantity: wanted.quantity }
      : wanted,
  );
}

function editChangesOf(
  { loan, lines, equipment }: LoanInHand,
  patch: LoanPatch,
  things: readonly WantedThing[] | null,
  act: Act,
  setting: LoanSetting,
): Outcome<readonly Change[]> {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  const whole = loanInputSchema.safeParse({ ...loan, ...Object.fromEntries(given) });
  if (!whole.success) return { ok: false, problems: schemaProblems(whole.error) };
  const after = whole.data;
  const out = loan.handedOverOn !== null;
  if (out && ((things !== null && !sameThings(things, lines)) || after.from !== loan.from))
    return refused('loan/out-fixed', { number: loan.number }, things === null ? 'from' : 'lines');
  if (things !== null && things.length === 0) return refused('loan/no-lines', {}, 'lines');
  const own = loanProblems(after);
  if (own.length > 0) return { ok: false, problems: own };
  if (out && after.due > loan.due) return refused('loan/longer-is-extension', { number: loan.number }, 'due');
  const moved = runFields.some((field) => after[field] !== loan[field]);
  const asked = things ?? wantedOf(lines);
  const holds = !out && !after.waiting && after.cancelledOn === null;
  const taken =
    holds && (moved || things !== null || loan.waiting)
      ? takenProblems(asked, after, loan.id, equipment, setting)
      : [];
  return unlessRefused(taken, () => [
    ...loanChanges(loan, patch, act),
    ...(things === null || out ? [] : lineEdits(loan.id, lines, things, act)),
  ]);
}

/** Lines that stay keep their records; the others go or come. */
function lineEdits(
  loanId: string,
  lines: readonly LoanLine[],
  things: readonly WantedThing[],
  act: Act,
): readonly Change[] {
  const isFor = (line: LoanLine, wanted: WantedThing) =>
    line.itemId === wanted.itemId && line.kitId === wanted.kitId;
  return [
    ...lines
      .filter((line) => !things.some((wanted) => isFor(line, wanted)))
      .flatMap((line) => lineChanges(line, { deletedAt: act.at }, act)),
    ...things.flatMap((wanted) => {
      const line = lines.find((own) => isFor(own, wanted));
      return line === undefined
        ? [newLine(lineOf(loanId, wanted), act)]
        : lineChanges(line, { quantity: wanted.quantity }, act);
    }),
  ];
}

function sameThings(things: readonly WantedThing[], lines: readonly LoanLine[]): boolean {
  const keyOf = ({ itemId, kitId, quantity }: WantedThing) => `${itemId ?? ''} ${kitId ?? ''} ${quantity}`;
  const asked = things.map(keyOf).sort();
  // Once it is out, the kit's own line stands for its parts.
  const standing = lines.filter(({ itemId, kitId }) => itemId === null || kitId === null);
  return asked.join('|') === standing.map(keyOf).sort().join('|');
}

/** Takes a loan from the waiting list; refused on overlap. */
export function confirmLoan(register: Register, id: string, setting: LoanSetting): Promise<Outcome<Written>> {
  return actOnLoan(register, id, (inHand, act) =>
    inHand.loan.waiting && inHand.loan.cancelledOn === null
      ? editChangesOf(inHand, { waiting: false }, null, act, setting)
      : refused('loan/not-waiting', { number: inHand.loan.number }),
  );
}

/** Cancels a loan that was not handed over: it holds nothing any more. */
export function cancelLoan(
  register: Register,
  id: string,
  reason: string | null,
  { today }: LoanSetting,
): Promise<Outcome<Written>> {
  return actOnLoan(register, id, ({ loan }, act) => {
    if (loan.handedOverOn !== null) return refused('loan/cancelled-and-out');
    if (loan.cancelledOn !== null) return refused('loan/already-cancelled', { number: loan.number });
    const cancelReason = reason === null || reason.trim() === '' ? null : reason.trim();
    return accepted(loanChanges(loan, { cancelledOn: today, cancelReason }, act));
  });
}

/** Deletes a loan and its lines; refused once it was handed over, and while notes or documents hang on it. */
export function deleteLoan(register: Register, id: string): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const equipment = await register.parts.equipment.read();
      const loan = equipment.loans.get(id);
      if (loan === undefined) return refused('record/gone');
      if (loan.handedOverOn !== null) return refused('loan/delete-out', { number: loan.number });
      const changes = [
        ...equipment.linesOf(id).flatMap((line) => lineChanges(line, { deletedAt: act.at }, act)),
        ...loanChanges(loan, { deletedAt: act.at }, act),
      ];
      return unlessRefused(await tiedTo(register, changes, act), () => changes);
    },
  });
}

const runFields = ['from', 'fromTime', 'due', 'dueTime'] as const;

function runOf({ from, fromTime, due, dueTime }: LoanRun): LoanRun {
  return { from, fromTime, due, dueTime };
}

/** What a loan does not say before its acts. */
const notDone = {
  handedOverOn: null,
  handedOverBy: null,
  receivedBy: null,
  depositReturnedOn: null,
  cancelledOn: null,
  cancelReason: null,
  extensions: [],
  reminders: [],
} as const satisfies Partial<LoanInput>;

function lineOf(loanId: string, { itemId, kitId, quantity }: WantedThing): LoanLineInput {
  return { ...bareLine, loanId, itemId, kitId: itemId === null ? kitId : null, quantity };
}

function problem(code: string, values: Problem['values'], field: string | null): Problem {
  return { code, values, severity: 'error', row: null, field };
}
