import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedIn, countsOfGroups, groupsOfCounts } from '#shared/domain/session/counted-groups.ts';
import { participantParts } from '#shared/domain/session/session.ts';

const none = { gender: [], age: [], situation: [], residence: [] };

/** Counts of the parts of a public, at most `total` persons. */
function countsOf<P extends string>(parts: readonly P[], total: number) {
  return fc
    .array(fc.tuple(fc.constantFrom(...parts), fc.integer({ min: 0, max: 8 })), { maxLength: parts.length })
    .map((pairs) => {
      const counts = new Map<P, number>();
      let left = total;
      for (const [part, count] of pairs) {
        if (part === 'notStated') continue;
        const kept = Math.min(count, left);
        left -= kept;
        counts.set(part, (counts.get(part) ?? 0) + kept);
      }
      return [...counts];
    });
}
const told = fc.integer({ min: 0, max: 20 }).chain((total) =>
  fc.record({
    total: fc.constant(total),
    gender: countsOf(participantParts.gender, total),
    age: countsOf(participantParts.age, total),
    situation: countsOf(participantParts.situation, total),
    residence: countsOf(participantParts.residence, total),
  }),
);

describe('persons counted in columns', () => {
  it('keeps the number of each part, whatever the others say, and never describes more than took part', () => {
    fc.assert(
      fc.property(told, ({ total, ...counts }) => {
        const { groups } = groupsOfCounts(counts, total);
        for (const name of ['gender', 'age', 'situation', 'residence'] as const) {
          const kept = new Map(countsOfGroups(groups, name));
          for (const [part, count] of counts[name]) expect(kept.get(part) ?? 0).toBe(count);
        }
        expect(countedIn(groups.map(({ count }) => ['', count]))).toBeLessThanOrEqual(total);
      }),
    );
  });

  it('says when who is in two parts at once is not known', () => {
    const gender = [
      ['woman', 3],
      ['man', 2],
    ] as const;
    const retired = groupsOfCounts({ ...none, gender, situation: [['retired', 5]] }, 5);
    expect(retired).toEqual({
      crossed: true,
      groups: [
        { count: 3, gender: 'woman', age: 'notStated', situation: 'retired', residence: 'notStated' },
        { count: 2, gender: 'man', age: 'notStated', situation: 'retired', residence: 'notStated' },
      ],
    });
    expect(groupsOfCounts({ ...none, gender, situation: [['retired', 4]] }, 5).crossed).toBe(false);
    expect(groupsOfCounts({ ...none, gender: [['woman', 1]], age: [['over70', 1]] }, 1).crossed).toBe(true);
    expect(groupsOfCounts(none, 7)).toEqual({ crossed: true, groups: [] });
  });
});
