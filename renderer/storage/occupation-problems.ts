import type { Table } from 'dexie';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { lastDayOf } from '#shared/domain/calendar/moment.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { type Clash, clashes } from '#shared/domain/loan/double-occupation.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { Hold } from '#shared/domain/loan/occupation.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import { type OccupationRows, readOccupationChange } from './occupation-change.ts';
import type { RecordTables } from './record-tables.ts';
import type { Writer } from './rows-after.ts';

/**
 * Things that an act would put in two places at once, whatever the way in (a form, an import, an undo), each with
 * who has it and until when.
 *
 * @param tables as they are before the act
 * @param isReversal whether the act brings back what stood before: bookings that something else had come across then do
 */
export async function doubleOccupations(
  tables: RecordTables,
  after: OccupationRows,
  writer: Writer,
  isReversal: boolean,
): Promise<readonly Problem[]> {
  const today = await dayOf(tables, writer);
  const change = await readOccupationChange(tables, after, today);
  if (change === null) return [];
  const found = clashes(change, change.itemIds, change.kitIds, isReversal).slice(0, TOLD_LIMIT);
  const problems: Problem[] = [];
  for (const clash of found) problems.push(await clashProblem(clash, tables, today));
  return problems;
}

/** Clashes told of one act at most, so that the refusal stays readable. */
const TOLD_LIMIT = 20;

/** The day of an act in the register's time zone. */
async function dayOf({ settings }: RecordTables, { at }: Writer): Promise<Day> {
  const timeZone = (await settings.get(REGISTER_SETTINGS_ID))?.timeZone ?? 'Europe/Paris';
  // The Swedish writing of a day is the ISO one.
  return new Date(at).toLocaleDateString('sv', { timeZone });
}

async function clashProblem(clash: Clash, tables: RecordTables, today: Day): Promise<Problem> {
  const thing = recordName(clash.thing);
  if (clash.kind === 'quantity')
    return problem('loan/over-quantity', {
      thing,
      held: clash.held,
      day: clash.at.slice(0, 10),
      quantity: clash.thing.quantity,
    });
  if (clash.kind === 'moved')
    return problem('item/moved-while-out', { thing, ...(await whoHas(clash.held, tables)) });
  const { held, added } = clash;
  const loaned = held.loan !== null ? held : added;
  const who = await whoHas(loaned, tables);
  const values = { thing, ...who, from: (held.from === '' ? today : held.from).slice(0, 10) };
  if (held.loan === null) return problem(lentCode(held), { ...values, until: lastDay(held) ?? '' });
  if (added.kind === 'retired') return problem('item/retired-while-out', values);
  if (added.kind === 'allotted') return problem('item/allotted-while-booked', values);
  if (added.kind === 'maintenance') return problem('item/repair-while-out', values);
  return problem('loan/taken', values);
}

/** Why something is not lent. */
function lentCode({ kind, to }: Hold): string {
  if (kind === 'retired') return 'loan/retired';
  if (kind === 'allotted') return 'loan/allotted';
  return to === null ? 'loan/in-repair-no-end' : 'loan/in-repair';
}

async function whoHas(hold: Hold, tables: RecordTables) {
  const { loan } = hold;
  return {
    borrower: loan === null ? '' : await borrowerName(loan, tables),
    number: loan?.number ?? '',
    until: lastDay(hold) ?? '',
  };
}

function lastDay(hold: Hold): Day | null {
  return lastDayOf(hold, (day) => addDays(day, -1));
}

async function borrowerName(loan: Loan, tables: RecordTables): Promise<string> {
  const named = async <T>(table: Table<T, string>, id: string | null) =>
    id === null ? undefined : table.get(id);
  const animator = await named(tables.animator, loan.borrowerAnimatorId);
  const record =
    (await named(tables.accessPoint, loan.borrowerPlaceId)) ??
    (await named(tables.organisation, loan.borrowerOrganisationId));
  return loan.borrowerName ?? record?.name ?? (animator === undefined ? '' : animatorName(animator));
}

function problem(code: string, values: Problem['values']): Problem {
  return { code, values, severity: 'error', row: null, field: null };
}
