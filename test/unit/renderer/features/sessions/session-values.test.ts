import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describedIn,
  notStatedParts,
  withCount,
  withGroups,
} from '#renderer/features/sessions/form/group-lines.ts';
import {
  emptySession,
  readSessionValues,
  repeatedSession,
  sessionValues,
} from '#renderer/features/sessions/form/session-values.ts';
import { makeParticipants, makeSessionInput } from '#test/factories/usage-observation.ts';

const PLACE = '01980000-0000-7000-8000-000000000001';
const TODAY = '2026-11-25';
const blank = emptySession({ placeId: PLACE, stopId: '', animatorId: '', day: '2026-11-24' });
const read = (change: Partial<typeof blank>) => readSessionValues({ ...blank, ...change }, TODAY);
const codes = (change: Partial<typeof blank>) => {
  const outcome = read(change);
  return outcome.ok ? [] : outcome.problems.map(({ field, code }) => [field, code]);
};
const line = (count: string, gender: 'woman' | 'man' = 'woman') => ({
  ...notStatedParts,
  gender,
  count,
  key: count,
});

describe('form of a session', () => {
  it('gives back the session that it shows', () => {
    const counts = fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: null });
    fc.assert(
      fc.property(counts, counts, counts, (minutes, participants, seats) => {
        const session = makeSessionInput(PLACE, {
          day: '2026-03-02',
          minutes,
          participants,
          seats,
          theme: 'email',
          comment: 'Salle du bas',
          source: 'imported',
          externalId: 'A-1',
        });
        expect(readSessionValues(sessionValues(session), TODAY)).toEqual({ ok: true, value: session });
      }),
    );
  });

  it('leaves who was not counted not counted, and takes the total of the table where no other is given', () => {
    expect(read({})).toMatchObject({ ok: true, value: { participants: null, groups: [] } });
    expect(read({ participants: '0' })).toMatchObject({ value: { participants: 0 } });
    const groups = [line('8'), line('3', 'man'), line('2')];
    expect(read({ groups })).toMatchObject({
      value: {
        participants: 13,
        groups: [
          { count: 10, gender: 'woman' },
          { count: 3, gender: 'man' },
        ],
      },
    });
    expect(read({ groups, quick: '2 H' })).toMatchObject({ value: { participants: 15 } });
    expect(read({ groups, participants: '15' })).toMatchObject({ value: { participants: 15 } });
  });

  it('says which field is wrong', () => {
    expect(codes({ placeId: '', day: '31/02/2026', minutes: 'longtemps', seats: 'huit' })).toEqual([
      ['placeId', 'session-form/place-missing'],
      ['day', 'session-form/day-not-valid'],
      ['minutes', 'session-form/minutes-not-valid'],
      ['seats', 'session-form/count-not-valid'],
    ]);
    expect(codes({ day: '' })).toEqual([['day', 'session-form/day-missing']]);
    expect(codes({ groups: [line('4')], participants: '3' })).toEqual([
      ['participants', 'session-form/groups-over'],
    ]);
    expect(codes({ quick: '3 X' })).toEqual([['quick', 'session-form/quick-wrong']]);
    expect(codes({ groups: [line('')] })).toEqual([['groups.0.count', 'session-form/group-empty']]);
  });

  it('repeats a session without those who came', () => {
    const session = makeSessionInput(PLACE, {
      title: 'Messagerie',
      minutes: 90,
      participants: 4,
      groups: [makeParticipants({ count: 4 })],
      externalId: 'A-1',
    });
    expect(readSessionValues(repeatedSession(session, '24/11/2026'), TODAY)).toMatchObject({
      value: {
        title: 'Messagerie',
        minutes: 90,
        participants: null,
        groups: [],
        externalId: null,
        day: '2026-11-24',
      },
    });
  });

  it('adds persons to the line of those alike, and takes away a line that comes to none', () => {
    const women = withGroups([], [makeParticipants({ count: 3, gender: 'woman' })]);
    const more = withGroups(women, [
      makeParticipants({ gender: 'woman' }),
      makeParticipants({ gender: 'man' }),
    ]);
    expect(more.map(({ count, gender }) => [count, gender])).toEqual([
      ['4', 'woman'],
      ['1', 'man'],
    ]);
    expect(new Set(more.map(({ key }) => key)).size).toBe(2);
    expect(describedIn(more)).toBe(5);
    expect(withCount(more, 1, -1)).toHaveLength(1);
  });
});
