import type { AccessPoint, Stop } from '#shared/domain/access-point/access-point.ts';
import { statusAt } from '#shared/domain/access-point/at-date.ts';
import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { firstDay, lastDay, type MonthIndex, monthAt } from '#shared/domain/calendar/month.ts';
import { publicHolidays } from '#shared/domain/calendar/public-holidays.ts';
import type { Session, SessionTheme } from '#shared/domain/session/session.ts';
import { exampleAuthor, exampleStamp } from './example-author.ts';
import { type LoggingHabits, loggingHabits } from './logging-places.ts';
import type { PlacePlan } from './place-plan.ts';
import { makeRandom, type Random } from './random.ts';
import { drawGroups, themeWeights } from './session-draw.ts';
import type { SessionTexts } from './session-texts.ts';

/** A place that logs its sessions, with all that they are made from. */
export type LoggingPlace = {
  readonly plan: PlacePlan;
  readonly place: AccessPoint;
  readonly habits: LoggingHabits;
  /** Who works there. */
  readonly assignments: readonly Assignment[];
  readonly seed: number;
  /** Id of the officer's own theme. */
  readonly ownTheme: string;
  readonly texts: SessionTexts;
};

/** Gets the places that log their sessions ready, by their id. */
export function loggingPlaces(
  plans: readonly PlacePlan[],
  places: readonly AccessPoint[],
  assignments: readonly Assignment[],
  given: Pick<LoggingPlace, 'seed' | 'ownTheme' | 'texts'>,
): ReadonlyMap<string, LoggingPlace> {
  const found = new Map<string, LoggingPlace>();
  plans.forEach((plan, index) => {
    const place = places[index];
    const habits = loggingHabits(plan, given.seed);
    if (place === undefined || habits === null) return;
    found.set(plan.id, {
      ...given,
      plan,
      place,
      habits,
      assignments: assignments.filter(({ placeId }) => placeId === place.id),
    });
  });
  return found;
}

/** Workshops are on Tuesdays and Thursdays above all, support on every working day. Sunday first. */
const weekdays = { workshop: [0, 8, 30, 14, 30, 12, 6], individual: [0, 22, 20, 16, 20, 20, 2] } as const;

/** The sessions of a place in one month, by day. The same each time they are asked for. */
export function makeSessions(logging: LoggingPlace, month: MonthIndex): readonly Session[] {
  const { plan, habits, seed } = logging;
  if (month % 12 === 7 && plan.habits.closesInAugust) return [];
  const random = makeRandom(seed, 61, plan.index, month);
  const season = plan.kind.season[month % 12] ?? 1;
  const count = (usual: number): number => Math.round(usual * season * random.around(0.5));
  const workshops = count(habits.workshops);
  const individuals = count(habits.individuals);
  const days = {
    workshop: weighDays(month, weekdays.workshop),
    individual: weighDays(month, weekdays.individual),
  };
  const made: Session[] = [];
  for (let number = 0; number < workshops + individuals; number += 1) {
    const kind = number < workshops ? 'workshop' : 'individual';
    const day = random.weighted(days[kind]);
    const session = makeSession(logging, kind, day, number, random);
    if (statusAt(logging.place, day) === 'open') made.push(session);
  }
  return made.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The days of a month by how often a session falls on them: public holidays never. */
function weighDays(
  month: MonthIndex,
  weights: readonly number[],
): readonly (readonly [day: Day, weight: number])[] {
  const name = monthAt(month);
  const first = new Date(`${firstDay(name)}T00:00:00Z`).getUTCDay();
  const length = Number(lastDay(name).slice(8));
  const closed = publicHolidays(Number(name.slice(0, 4)), 'mainland');
  return Array.from({ length }, (_, offset) => {
    const day = `${name}-${String(offset + 1).padStart(2, '0')}`;
    return [day, closed.includes(day) ? 0 : (weights[(first + offset) % 7] ?? 0)] as const;
  });
}

function makeSession(
  logging: LoggingPlace,
  kind: Session['kind'],
  day: Day,
  order: number,
  random: Random,
): Session {
  const { plan, habits, texts, ownTheme } = logging;
  const workshop = kind === 'workshop';
  const written = Date.parse(`${day}T16:30:00.000Z`);
  const remote = !workshop && random.chance(0.07);
  const theme = random.weighted(themeWeights[kind]);
  const seats = workshop ? random.pick([6, 6, 8, 8, 8, 10, 12]) : null;
  const came =
    seats === null
      ? random.chance(0.06)
        ? 2
        : 1
      : Math.min(seats, Math.max(1, Math.round(seats * (0.45 + random.unit() * 0.55))));
  const counted = random.chance(workshop ? 0.94 : 0.97);
  const detailed = counted && random.chance(habits.detail);
  return {
    id: random.uuid(written),
    placeId: plan.id,
    stopId: stopOn(logging.place.stops, day)?.id ?? null,
    day,
    kind,
    remote,
    theme: theme === 'own' ? ownTheme : theme,
    title: workshop && random.chance(0.8) ? titleOf(texts, theme, random) : null,
    animatorId: animatorOn(logging.assignments, day, random),
    minutes: random.chance(0.95)
      ? random.pick(workshop ? [60, 90, 120, 120, 150] : [20, 30, 30, 45, 60])
      : null,
    seats,
    participants: counted ? came : null,
    groups: detailed ? drawGroups(came, plan.kind, habits.residence, random) : [],
    source: 'generated',
    externalId: null,
    comment: random.chance(0.02) ? random.pick(texts.comments) : null,
    updatedAt: new Date(written).toISOString(),
    updatedBy: exampleAuthor,
    stamp: exampleStamp(written, order),
  };
}

function titleOf(texts: SessionTexts, theme: SessionTheme | 'own' | null, random: Random): string | null {
  return theme === null ? null : random.pick(texts.titles[theme]);
}

/** One of those who work there that day; now and then nobody wrote who it was. */
function animatorOn(assignments: readonly Assignment[], day: Day, random: Random): string | null {
  const there = assignments.filter(
    ({ from, to }) => (from === null || from <= day) && (to === null || to >= day),
  );
  const drawn = there[random.int(0, Math.max(0, there.length - 1))];
  return random.chance(0.96) ? (drawn?.animatorId ?? null) : null;
}

const dayCodes = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'] as const;

/** The stop where an itinerant place halts on a day of the week. */
function stopOn(stops: readonly Stop[], day: Day): Stop | null {
  const code = dayCodes[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return (
    stops.find(
      ({ openingHours, from, to }) =>
        openingHours?.includes(code) === true && (from === null || from <= day) && (to === null || to >= day),
    ) ?? null
  );
}
