import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { participantsText, readParticipants } from '#shared/domain/session/participants-text.ts';
import { participantParts } from '#shared/domain/session/session.ts';

const group = fc.record({
  count: fc.integer({ min: 1, max: 10_000 }),
  gender: fc.constantFrom(...participantParts.gender),
  age: fc.constantFrom(...participantParts.age),
  situation: fc.constantFrom(...participantParts.situation),
  residence: fc.constantFrom(...participantParts.residence),
});

describe('participants typed quickly', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 6 }), (groups) => {
        expect(readParticipants(participantsText(groups))).toEqual({ ok: true, groups });
      }),
    );
  });

  it.each([
    [
      '8 F, 3 H',
      [
        [8, 'woman'],
        [3, 'man'],
      ],
    ],
    [
      '8F 3H'.replace(' ', ', '),
      [
        [8, 'woman'],
        [3, 'man'],
      ],
    ],
    [
      '2 femmes et 1 homme',
      [
        [2, 'woman'],
        [1, 'man'],
      ],
    ],
    [
      'F ; H',
      [
        [1, 'woman'],
        [1, 'man'],
      ],
    ],
    ['5', [[5, 'notStated']]],
    ['12 personnes', [[12, 'notStated']]],
    ['', []],
  ] as const)('%s', (text, expected) => {
    const read = readParticipants(text);
    expect(read.ok && read.groups.map(({ count, gender }) => [count, gender])).toEqual(expected);
  });

  it('reads age, situation and residence beside', () => {
    expect(
      readParticipants('2 F 60-69 ans retraitées de la commune, 1 H 70 et plus sans emploi, 3 18-24'),
    ).toEqual({
      ok: true,
      groups: [
        { count: 2, gender: 'woman', age: 'from60to69', situation: 'retired', residence: 'sameCommune' },
        { count: 1, gender: 'man', age: 'over70', situation: 'withoutEmployment', residence: 'notStated' },
        { count: 3, gender: 'notStated', age: 'from18to24', situation: 'notStated', residence: 'notStated' },
      ],
    });
  });

  it.each(['8 X', 'beaucoup', '3 F 35-60', '0 F', '20000'])('says what it does not know: %s', (text) => {
    expect(readParticipants(text)).toMatchObject({ ok: false });
  });
});
