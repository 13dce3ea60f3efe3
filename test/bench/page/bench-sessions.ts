import { dayAt, dayNumber } from '#shared/domain/calendar/day-run.ts';
import { participantParts, type Session, sessionThemes } from '#shared/domain/session/session.ts';
import { makeParticipants, makeSession } from '#test/factories/usage-observation.ts';

const FIRST = dayNumber('2023-01-01');
const DAYS = 1_095;

/**
 * Sessions spread over three years, one in four a workshop of some groups, as they would be after an import: ids that
 * follow one another.
 *
 * @param from number of the first
 */
export function makeBenchSessions(
  from: number,
  count: number,
  placeIds: readonly string[],
): readonly Session[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const workshop = number % 4 === 0;
    const groups = Array.from({ length: workshop ? 3 : 1 }, (_, group) =>
      makeParticipants({
        count: workshop ? 1 + ((number + group) % 4) : 1,
        gender: pick(participantParts.gender, number + group),
        age: pick(participantParts.age, number * 3 + group),
      }),
    );
    return makeSession(pick(placeIds, Math.imul(number, 7_919) >>> 0), {
      id: `0190a000-${(number >>> 16).toString(16).padStart(4, '0')}-7000-8000-${number.toString(16).padStart(12, '0')}`,
      day: dayAt(FIRST + ((Math.imul(number, 104_729) >>> 0) % DAYS)),
      kind: workshop ? 'workshop' : 'individual',
      theme: pick(sessionThemes, number),
      seats: workshop ? 12 : null,
      participants: groups.reduce((sum, group) => sum + group.count, 0),
      groups,
      externalId: number % 10 === 0 ? `S-${number}` : null,
    });
  });
}

function pick<T>(values: readonly T[], number: number): T {
  const value = values[number % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}
