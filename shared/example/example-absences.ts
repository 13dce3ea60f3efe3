import type { Absence } from '#shared/domain/absence/absence.ts';
import type { Animator } from '#shared/domain/animator/animator.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Replacement, ReplacementState } from '#shared/domain/replacement/replacement.ts';
import { exampleBookkeeping } from './example-author.ts';
import type { PlaceSetting } from './example-places.ts';
import { addDays } from './example-window.ts';
import type { PeopleTexts } from './people-texts.ts';
import { makeRandom, type Random } from './random.ts';
import type { PlannedAnimator, PlannedPost } from './staff-plan.ts';

/** What becomes of requests for a replacement, in turn. */
const states: readonly ReplacementState[] = [
  'assigned',
  'notCovered',
  'assigned',
  'asked',
  'assigned',
  'notCovered',
  'assigned',
  'cancelled',
];

/** A member of the pool and the days already taken. */
type Member = { readonly id: string; readonly taken: { readonly from: Day; readonly to: Day }[] };

/**
 * Makes absences over the years told, one animator in three, and the requests that follow for four in five of them. A
 * request still open is of an absence that begins about now; a member of the pool replaces one at a time.
 */
export function makeAbsences(
  staff: readonly PlannedAnimator[],
  animators: readonly Animator[],
  { seed, window: { now, today, months } }: PlaceSetting,
  texts: PeopleTexts,
): { readonly absences: readonly Absence[]; readonly replacements: readonly Replacement[] } {
  const absences: Absence[] = [];
  const replacements: Replacement[] = [];
  const pool: Member[] = staff.flatMap(({ kind }, index) => {
    const id = animators[index]?.id;
    return kind === 'pool' && id !== undefined ? [{ id, taken: [] }] : [];
  });
  staff.forEach(({ posts }, index) => {
    const random = makeRandom(seed, 24, index);
    const running = posts.find(({ to }) => to === null);
    const animatorId = animators[index]?.id;
    if (running === undefined || animatorId === undefined || !random.chance(0.32)) return;
    const asked = random.chance(0.8);
    const state = asked ? (states[replacements.length % states.length] ?? 'asked') : null;
    const days = daysOf(state, running, today, months, random);
    const absence: Absence = {
      id: random.uuid(now),
      ...exampleBookkeeping(now, absences.length),
      animatorId,
      ...days,
      reason: random.weighted([
        ['sickLeave', 38],
        ['parental', 18],
        ['leave', 16],
        ['training', 14],
        ['other', 6],
        [null, 8],
      ]),
      notes: null,
    };
    absences.push(absence);
    if (state === null) return;
    const member =
      state === 'assigned' ? freeMember(pool, days.from, days.to ?? addDays(today, 60), random) : null;
    const settled = state === 'assigned' && member === null ? 'notCovered' : state;
    const requestedOn = earlier(addDays(days.from, -random.int(0, 12)), today);
    replacements.push({
      id: random.uuid(now),
      ...exampleBookkeeping(now, replacements.length),
      absenceId: absence.id,
      placeId: running.place.id,
      requestedOn,
      ...days,
      ftePercent: running.fte === null ? null : random.chance(0.7) ? running.fte : Math.ceil(running.fte / 2),
      state: settled,
      animatorId: settled === 'assigned' ? (member?.id ?? null) : null,
      decidedOn: settled === 'asked' ? null : earlier(addDays(requestedOn, random.int(1, 9)), today),
      notes: random.chance(0.4) ? random.pick(texts.replacements) : null,
    });
  });
  return { absences, replacements };
}

/** First and last day of an absence, after the animator came. One without a known return runs today. */
function daysOf(
  state: ReplacementState | null,
  { from: since }: PlannedPost,
  today: Day,
  months: number,
  random: Random,
): { readonly from: Day; readonly to: Day | null } {
  const lately = random.chance(0.2);
  const drawn = addDays(
    today,
    state === 'asked' ? random.int(-8, 25) : -random.int(2, lately ? 45 : months * 30),
  );
  const from = since !== null && drawn <= since ? addDays(since, random.int(3, 30)) : drawn;
  const length = random.weighted([
    [random.int(3, 20), 40],
    [random.int(21, 90), 40],
    [random.int(91, 210), lately ? 90 : 20],
  ] as const);
  const to = addDays(from, length);
  return { from, to: to >= today && random.chance(0.3) ? null : to };
}

function freeMember(pool: readonly Member[], from: Day, to: Day, random: Random): Member | null {
  const free = pool.filter(({ taken }) => taken.every((run) => run.to < from || run.from > to));
  const member = free[random.int(0, Math.max(0, free.length - 1))] ?? null;
  member?.taken.push({ from, to });
  return member;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
