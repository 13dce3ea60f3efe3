import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { statusAt } from '#shared/domain/access-point/at-date.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { SessionInput } from './session.ts';

/** What the rules need to know of the place of a session. */
export type SessionPlace = Pick<AccessPoint, 'name' | 'statusHistory' | 'stops'>;

/** What stands around a session. */
export type SessionGround = {
  /** Null when no such place is in the register. */
  readonly place: SessionPlace | null;
  /** Whether the animator named is in the register; asked only where one is named. */
  readonly hasAnimator: (id: string) => boolean;
  readonly today: Day;
};

/**
 * What is wrong or doubtful in a session; `field` is a field of the form. Errors forbid keeping it, warnings do not.
 * The day must lie in the life of the place, as the months of a return do (data.md, figure 3).
 */
export function sessionProblems(entry: SessionInput, ground: SessionGround): readonly Problem[] {
  const { place } = ground;
  if (place === null) return [problem('session/unknown-place', {}, 'placeId')];
  const where = { place: place.name, day: dayText(entry.day) };
  return [
    ...referenceProblems(entry, place, ground, where),
    ...openingProblems(entry, place, where),
    ...countProblems(entry, where),
    ...(entry.day > ground.today ? [problem('session/future-day', where, 'day', 'warning')] : []),
  ];
}

/** How many persons the groups of a session describe together. */
export function describedParticipants(groups: SessionInput['groups']): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

type Where = { readonly place: string; readonly day: string };

function problem(
  code: string,
  values: Problem['values'],
  field: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { code, values, severity, row: null, field };
}

function referenceProblems(
  { stopId, animatorId }: SessionInput,
  { stops }: SessionPlace,
  { hasAnimator }: SessionGround,
  where: Where,
): readonly Problem[] {
  return [
    ...(stopId === null || stops.some(({ id }) => id === stopId)
      ? []
      : [problem('session/unknown-stop', where, 'stopId')]),
    ...(animatorId === null || hasAnimator(animatorId)
      ? []
      : [problem('session/unknown-animator', where, 'animatorId')]),
  ];
}

function openingProblems({ day }: SessionInput, place: SessionPlace, where: Where): readonly Problem[] {
  switch (statusAt(place, day)) {
    case 'open':
      return [];
    case 'suspended':
    case 'frozen':
      return [problem('session/place-suspended', where, 'day', 'warning')];
    case 'closed': {
      const closed = boundDay(place, 'closed', (from) => from <= day).at(-1);
      return [problem('session/after-closing', { ...where, bound: dayText(closed) }, 'day')];
    }
    case 'planned':
    case null: {
      const opens = boundDay(place, 'open', (from) => from > day).at(0);
      return [problem('session/before-opening', { ...where, bound: dayText(opens) }, 'day')];
    }
  }
}

/** The days on which a place took a status, of those wanted, in order. */
function boundDay(
  { statusHistory }: SessionPlace,
  status: 'open' | 'closed',
  wanted: (from: Day) => boolean,
): readonly Day[] {
  return statusHistory
    .flatMap((entry) =>
      entry.status === status && entry.from !== null && wanted(entry.from) ? [entry.from] : [],
    )
    .sort();
}

function countProblems(
  { kind, groups, participants, seats }: SessionInput,
  where: Where,
): readonly Problem[] {
  const found: Problem[] = [];
  const sum = describedParticipants(groups);
  if (participants !== null && sum > participants)
    found.push(problem('session/groups-over-participants', { ...where, sum, total: participants }, 'groups'));
  if (kind === 'workshop' && participants !== null && seats !== null && participants > seats)
    found.push(
      problem(
        'session/attended-over-seats',
        { ...where, total: participants, seats },
        'participants',
        'warning',
      ),
    );
  return found;
}

/** `14/05/2024`; a dash where the day is not known. */
function dayText(day: Day | undefined): string {
  return day === undefined ? '—' : day.split('-').reverse().join('/');
}
