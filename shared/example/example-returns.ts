import { lastDay, type Month, type MonthIndex, monthAt, monthIndex } from '#shared/domain/calendar/month.ts';
import { returnRun } from '#shared/domain/usage-return/return-run.ts';
import { type UsageReturn, usageReturnId } from '#shared/domain/usage-return/usage-return.ts';
import { spanMonths, statusSpans } from '#shared/figures/place-timeline.ts';
import { exampleAuthor, exampleStamp } from './example-author.ts';
import type { ExampleTexts } from './example-texts.ts';
import { addDays, type ExampleWindow } from './example-window.ts';
import type { PlacePlan } from './place-plan.ts';
import { makeRandom, type Random } from './random.ts';
import { expectedVisits, makeValues } from './return-values.ts';

/** What the returns of a place are made from. */
export type ReturningPlace = {
  readonly plan: PlacePlan;
  /** For each month of the window: 1 where the place is open at least one day. */
  readonly open: Uint8Array;
  readonly openedIn: MonthIndex;
  /** Minutes of a term week; null where unknown. */
  readonly weekMinutes: number | null;
};

/** Gets a place ready to make returns. */
export function returningPlace(
  plan: PlacePlan,
  weekMinutes: number | null,
  window: ExampleWindow,
): ReturningPlace {
  const open = new Uint8Array(window.months);
  let openedIn = Number.POSITIVE_INFINITY;
  const statusHistory = plan.statuses.map((entry) => ({ ...entry, id: '', reason: null }));
  for (const span of statusSpans({ statusHistory })) {
    if (span.status !== 'open') continue;
    const run = spanMonths(span);
    openedIn = Math.min(openedIn, run.from);
    open.fill(1, Math.max(0, run.from - window.first), Math.max(0, run.to - window.first + 1));
  }
  return { plan, open, openedIn: Math.max(openedIn, window.first - 240), weekMinutes };
}

/**
 * The return of a place whose first month is `month`: received, closed that month, awaited after a reminder; null where
 * none begins then, or nothing came. A return is of the months that the place's rhythm asks for together.
 */
export function makeReturn(
  place: ReturningPlace,
  month: MonthIndex,
  window: ExampleWindow,
  seed: number,
  texts: ExampleTexts,
): UsageReturn | null {
  const { plan } = place;
  const first = monthAt(month);
  const rhythm = plan.rhythms.findLast(({ from }) => from === null || from <= first)?.rhythm ?? 'none';
  if (rhythm === 'none' && !plan.habits.volunteers) return null;
  const run = returnRun(rhythm, first);
  const last = monthIndex(run.to);
  if (run.from !== first || last > window.last) return null;
  const months: MonthIndex[] = [];
  for (let at = month; at <= last; at += 1) if (place.open[at - window.first] === 1) months.push(at);
  if (months.length === 0) return null;

  const random = makeRandom(seed, 2, plan.index, month);
  const made = {
    id: usageReturnId(plan.id, run.from, run.to),
    placeId: plan.id,
    stopId: null,
    fromSessions: [],
    cellComments: {},
    ...run,
  };
  const { silence, answers } = plan.habits;
  const silent = silence !== null && month >= silence.from && month <= silence.to;
  const day = receivedDay(run.to, plan.habits.prompt, random);
  if (silent || day > window.today || !random.chance(answers)) {
    const remindedOn = addDays(lastDay(run.to), 20);
    if (remindedOn > window.today || !random.chance(0.3)) return null;
    return { ...made, ...blank('expected', plan), comment: texts.reminder, ...written(remindedOn, null) };
  }
  if (closesIn(plan, month, rhythm === 'monthly', random))
    return { ...made, ...blank('closed', plan), comment: texts.summerClosing, ...written(day, day) };
  const visits = months.map((at) => expectedVisits(plan, window, at, place.openedIn));
  return {
    ...made,
    state: 'received',
    breakdownBasis: plan.habits.basis,
    values: makeValues(plan, visits, place.weekMinutes, random),
    source: 'generated',
    comment: random.chance(0.02) ? random.pick(texts.comments) : null,
    ...written(day, day),
  };
}

/** Many come at once, most within a month, some after three. A prompt place is always on time. */
function receivedDay(month: Month, prompt: boolean, random: Random): string {
  const delay = random.weighted(
    prompt
      ? [[1, 1]]
      : [
          [0, 30],
          [random.int(1, 10), 42],
          [random.int(11, 35), 21],
          [random.int(36, 95), 7],
        ],
  );
  return addDays(lastDay(month), delay);
}

function closesIn(plan: PlacePlan, month: MonthIndex, monthly: boolean, random: Random): boolean {
  if (!monthly) return false;
  return month % 12 === 7 ? plan.habits.closesInAugust : plan.part === null && random.chance(0.004);
}

function blank(
  state: 'expected' | 'closed',
  plan: PlacePlan,
): Pick<UsageReturn, 'state' | 'breakdownBasis' | 'values' | 'source'> {
  return { state, breakdownBasis: plan.habits.basis, values: {}, source: 'generated' };
}

/** Written in the morning of the day; returns of one day are one act. */
function written(
  day: string,
  receivedOn: string | null,
): Pick<UsageReturn, 'receivedOn' | 'updatedAt' | 'updatedBy' | 'stamp'> {
  const updatedAt = `${day}T07:00:00.000Z`;
  return { receivedOn, updatedAt, updatedBy: exampleAuthor, stamp: exampleStamp(Date.parse(updatedAt), 0) };
}
