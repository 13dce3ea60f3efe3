import fc from 'fast-check';
import {
  participantParts,
  type Session,
  sessionKinds,
  sessionSources,
  sessionThemes,
} from '#shared/domain/session/session.ts';
import { somePlaces } from './usage-return-arbitrary.ts';

/** Ids of a few animators. */
export const someAnimators: readonly string[] = Array.from(
  { length: 3 },
  (_, index) => `0190c000-0000-7000-8000-00000000000${index}`,
);
const someStops: readonly string[] = Array.from(
  { length: 2 },
  (_, index) => `0190d000-0000-7000-8000-00000000000${index}`,
);

const text = fc.option(
  fc.string({ minLength: 1, maxLength: 30 }).filter((value) => value.trim() === value),
  { freq: 2 },
);
const reading = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999_999_999 }), fc.integer({ min: 0, max: 99_999 }))
  .map(([millis, counter]) => `${String(millis).padStart(13, '0')}-${String(counter).padStart(5, '0')}-dev1`);
const optionalCount = (max: number) => fc.option(fc.oneof(fc.constant(0), fc.integer({ min: 0, max })));
const group = fc.record({
  count: fc.integer({ min: 1, max: 9 }),
  gender: fc.constantFrom(...participantParts.gender),
  age: fc.constantFrom(...participantParts.age),
  situation: fc.constantFrom(...participantParts.situation),
  residence: fc.constantFrom(...participantParts.residence),
});

/** Any session that the register can hold, null and zero told apart. */
export const anySession: fc.Arbitrary<Session> = fc
  .record({
    id: fc.uuid({ version: 7 }),
    placeId: fc.constantFrom(...somePlaces),
    stopId: fc.option(fc.constantFrom(...someStops)),
    day: fc
      .date({ min: new Date('2024-01-01'), max: new Date('2024-03-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    kind: fc.constantFrom(...sessionKinds),
    remote: fc.boolean(),
    theme: fc.option(fc.constantFrom(...sessionThemes)),
    title: text,
    animatorId: fc.option(fc.constantFrom(...someAnimators)),
    minutes: optionalCount(10_000),
    seats: optionalCount(10_000),
    participants: optionalCount(10_000),
    groups: fc.array(group, { maxLength: 4 }),
    source: fc.constantFrom(...sessionSources),
    externalId: text,
    comment: text,
    officer: fc.string({ maxLength: 12 }),
    at: reading,
    prev: fc.option(reading),
  })
  .map(({ officer, at, prev, groups, participants, ...rest }) => {
    const described = groups.reduce((sum, { count }) => sum + count, 0);
    return {
      ...rest,
      groups,
      participants: participants === null ? null : Math.max(participants, described),
      updatedAt: '2024-04-05T08:00:00.000Z',
      updatedBy: { device: 'dev1', officer },
      stamp: { at, prev },
    };
  });

/** Sessions of different ids. */
export const anySessions: fc.Arbitrary<Session[]> = fc.uniqueArray(anySession, {
  maxLength: 30,
  selector: ({ id }) => id,
});
