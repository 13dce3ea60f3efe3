import type { MonthIndex } from '#shared/domain/calendar/month.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { ReturnValues } from '#shared/domain/usage-return/usage-return.ts';
import type { ExampleWindow } from './example-window.ts';
import type { PlacePlan } from './place-plan.ts';
import type { Random } from './random.ts';
import type { ToldBreakdown } from './return-habits.ts';

/** Months that a new place takes to find its public. */
const RAMP = 8;
/** Visits of an average month below which a place is a quiet one. */
const QUIET = 60;
/** Weeks of a month, on average. */
const WEEKS = 4.35;

/** Visits of a place in one month before chance: its level by season, growth, age and merger. */
export function expectedVisits(
  plan: PlacePlan,
  window: ExampleWindow,
  month: MonthIndex,
  openedIn: MonthIndex,
): number {
  const years = (month - window.first) / 12;
  const ramp = Math.min(1, 0.45 + (0.55 * (month - openedIn)) / RAMP);
  const merged = plan.merger !== null && month >= plan.merger.month ? plan.merger.level : 0;
  return (plan.level + merged) * (plan.kind.season[month % 12] ?? 1) * (1 + plan.growth * years) * ramp;
}

/**
 * The figures that a place reports for a return.
 *
 * @param visits expected visits of each open month of the return
 * @param weekMinutes opening of a term week; null where unknown
 */
export function makeValues(
  plan: PlacePlan,
  visits: readonly number[],
  weekMinutes: number | null,
  random: Random,
): ReturnValues {
  const { habits, kind } = plan;
  const months = visits.length;
  const spread = plan.part === 'flagship' ? 0.06 : 0.32;
  // Now and then nobody comes to a small place for a month: a zero that is reported.
  const nobody = months === 1 && plan.level < QUIET && random.chance(0.04);
  const total = nobody
    ? 0
    : Math.round(visits.reduce((sum, value) => sum + value * random.around(spread), 0));
  const values: ReturnValues = {};
  if (habits.basis === 'visits' || random.chance(0.8)) values.visits = total;
  if (habits.usersShare !== null) {
    // The same people come back: the longer the return, the fewer different users a visit stands for.
    const users = Math.round((total * habits.usersShare * random.around(0.12)) / (0.55 + 0.45 * months));
    values.users = Math.min(total, Math.max(users, Math.min(total, 1)));
    if (habits.newUsers) values.newUsers = Math.round(values.users * (0.05 + random.unit() * 0.15));
  }
  if (habits.minutesOpen && weekMinutes !== null)
    values.minutesOpen = Math.round((weekMinutes * WEEKS * months * random.around(0.1)) / 15) * 15;
  if (habits.minutesPerVisit !== null && kind.fixed[0] > 1) {
    const used = total * habits.minutesPerVisit;
    values.minutesUsed = Math.round(Math.min(used, values.minutesOpen ?? used));
  }
  if (habits.remoteShare !== null) values.remoteHelp = Math.round(total * habits.remoteShare);
  if (kind.workshops[1] > 0) addWorkshops(values, habits.workshops * months, total, random);
  const base = habits.basis === 'users' ? values.users : values.visits;
  if (base !== undefined)
    for (const told of habits.breakdowns) if (random.chance(0.93)) split(values, base, told);
  agreeActivities(values);
  return values;
}

/** Makes the breakdown by activity say the same as the plain counts beside it. */
function agreeActivities(values: ReturnValues): void {
  const free = values['activity.freeAccess'];
  const workshop = values['activity.workshop'];
  if (free === undefined || workshop === undefined) return;
  if (values.remoteHelp !== undefined) values['activity.remote'] = values.remoteHelp;
  const attended = Math.min(values.workshopAttended ?? workshop, free + workshop);
  values['activity.workshop'] = attended;
  values['activity.freeAccess'] = free + workshop - attended;
}

function addWorkshops(values: ReturnValues, usual: number, visits: number, random: Random): void {
  const held = Math.round(usual * random.around(0.5));
  const seats = held * random.int(6, 9);
  values.workshopsHeld = held;
  values.workshopSeats = seats;
  values.workshopAttended = Math.min(
    seats,
    Math.floor(visits * 0.4),
    Math.round(seats * (0.5 + random.unit() * 0.45)),
  );
}

/** Shares a total out by weights, so that the parts always make up the total; bands that leave some out keep their share. */
function split(values: ReturnValues, total: number, told: ToldBreakdown): void {
  const whole = isCoarse(told) ? 100 : told.reduce((sum, [, weight]) => sum + weight, 0);
  let reached = 0;
  let given = 0;
  for (const [measure, weight] of told) {
    reached += weight;
    const upTo = Math.min(total, Math.round((total * reached) / whole));
    values[measure] = upTo - given;
    given = upTo;
  }
}

function isCoarse(told: ToldBreakdown): boolean {
  return told.some(([measure]: readonly [Measure, number]) => measure === 'age.under18');
}
