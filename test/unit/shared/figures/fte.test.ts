import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fte, fteBy, noFte, type StaffKeys } from '#shared/figures/fte.ts';
import { staysOf } from '#shared/figures/place-area.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import type { StaffFacts } from '#shared/figures/staff-facts.ts';
import { layStaff } from '#shared/figures/staff-spells.ts';
import { makePlace, smallTerritory } from '#test/factories/register-facts.ts';
import { assign, makeAnimatorFacts, makeStaffFacts } from '#test/factories/staff-facts.ts';

const whole: StaffKeys = () => ['whole'];

function fte(
  staff: StaffFacts,
  first: string,
  last: string,
  keys: StaffKeys = whole,
  places: readonly PlaceFacts[] = [makePlace('a'), makePlace('b')],
): ReadonlyMap<string, Fte> {
  const stays = places.map((place) => staysOf(place, smallTerritory));
  return fteBy(layStaff(places, stays, staff), first, last, keys);
}

const animators = ['x', 'y', 'z'].map((id) => makeAnimatorFacts(id));

describe('full-time equivalents at a date', () => {
  const staff = makeStaffFacts({
    animators: [...animators, makeAnimatorFacts('v', { status: 'volunteer' })],
    assignments: [
      assign('x', 'a', 100, '2024-03-01', '2024-12-31'),
      assign('y', 'a', 50),
      assign('y', 'b', null, '2024-06-01'),
      assign('v', 'b', 20),
    ],
    absences: [{ id: 'w', animatorId: 'y', from: '2024-07-01', to: '2024-07-31' }],
    replacements: [
      {
        id: 'r',
        absenceId: 'w',
        placeId: 'a',
        from: '2024-07-08',
        to: null,
        ftePercent: 40,
        state: 'assigned',
        animatorId: 'z',
      },
      {
        id: 's',
        absenceId: 'w',
        placeId: 'b',
        from: '2024-07-01',
        to: null,
        ftePercent: 40,
        state: 'notCovered',
        animatorId: null,
      },
    ],
  });
  const on = (day: string): Fte | undefined => fte(staff, day, day).get('whole');

  it('are the assignments that run, volunteers apart, with the posts whose share is known', () => {
    expect(on('2024-02-29')?.assigned).toEqual({ value: 0.5, told: 1, posts: 1 });
    expect(on('2024-03-01')?.assigned).toEqual({ value: 1.5, told: 2, posts: 2 });
    expect(on('2024-06-30')?.assigned).toEqual({ value: 1.5, told: 2, posts: 3 });
    expect(on('2025-01-01')?.assigned.value).toBe(0.5);
    expect(on('2024-06-30')?.volunteersAssigned).toEqual({ value: 0.2, told: 1, posts: 1 });
  });

  it('present are less who is away, more who replaces', () => {
    expect(on('2024-06-30')?.present.value).toBe(1.5);
    expect(on('2024-07-01')?.present).toEqual({ value: 1, told: 1, posts: 1 });
    expect(on('2024-07-08')?.present).toEqual({ value: 1.4, told: 2, posts: 2 });
    expect(on('2024-08-01')?.present.value).toBe(1.5);
  });

  it('are not known where nothing is told, and none where nobody works', () => {
    const unknown = makeStaffFacts({ animators, assignments: [assign('x', 'a', null)] });
    expect(fte(unknown, '2024-01-01', '2024-12-31').get('whole')?.assigned).toEqual({
      value: null,
      told: 0,
      posts: 1,
    });
    expect(noFte(layStaff([], [], unknown)).assigned.value).toBe(0);
    expect(noFte(layStaff([], [], makeStaffFacts({}))).assigned.value).toBeNull();
  });
});

describe('full-time equivalents over a year', () => {
  it('are each share × days ÷ days in the year, 366 of them in a leap year', () => {
    const february = makeStaffFacts({
      animators,
      assignments: [assign('x', 'a', 100, '2024-02-01', '2024-02-29')],
    });
    expect(fte(february, '2024-01-01', '2024-12-31').get('whole')?.assigned.value).toBe(29 / 366);
    const whole24 = makeStaffFacts({
      animators,
      assignments: [assign('x', 'a', 80, '2024-01-01', '2024-12-31')],
    });
    expect(fte(whole24, '2024-01-01', '2024-12-31').get('whole')?.assigned.value).toBe(0.8);
    expect(fte(whole24, '2025-01-01', '2025-12-31').get('whole')).toBeUndefined();
  });

  it('follow a place that moves: each day counts in the commune then valid (figure 12)', () => {
    const moved = makePlace('a', {
      commune: [
        [null, '16015'],
        ['2024-07-01', '17300'],
      ],
    });
    const staff = makeStaffFacts({ animators, assignments: [assign('x', 'a', 100)] });
    const byDepartement = fte(
      staff,
      '2024-01-01',
      '2024-12-31',
      (_, commune) => [commune?.departementCode ?? ''],
      [moved],
    );
    expect(byDepartement.get('16')?.assigned.value).toBe(182 / 366);
    expect(byDepartement.get('17')?.assigned.value).toBe(184 / 366);
  });
});

const day = fc
  .integer({ min: 0, max: 1_200 })
  .map((count) => new Date(Date.UTC(2023, 0, 1) + count * 86_400_000).toISOString().slice(0, 10));
const run = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const anyAssignment = fc
  .record({
    animatorId: fc.constantFrom('x', 'y', 'z'),
    placeId: fc.constantFrom('a', 'b'),
    ftePercent: fc.option(fc.integer({ min: 1, max: 150 }), { freq: 6 }),
    run,
    open: fc.boolean(),
  })
  .map(({ run: { from, to }, open, ...rest }) => ({
    id: `${from}${to}`,
    ...rest,
    from,
    to: open ? null : to,
  }));
const anyStaff = fc
  .record({
    assignments: fc.array(anyAssignment, { maxLength: 8 }),
    absences: fc.array(fc.record({ animatorId: fc.constantFrom('x', 'y'), run }), { maxLength: 5 }),
    states: fc.array(fc.constantFrom('assigned', 'asked', 'notCovered'), { minLength: 5, maxLength: 5 }),
    percents: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 5, maxLength: 5 }),
    replacers: fc.array(fc.constantFrom('y', 'z'), { minLength: 5, maxLength: 5 }),
  })
  .map(({ assignments, absences, states, percents, replacers }) =>
    makeStaffFacts({
      animators,
      assignments,
      absences: absences.map(({ animatorId, run: own }, index) => ({ id: `w${index}`, animatorId, ...own })),
      replacements: absences.map(({ run: own }, index) => ({
        id: `r${index}`,
        absenceId: `w${index}`,
        placeId: index % 2 === 0 ? 'a' : 'b',
        ...own,
        ftePercent: percents[index] ?? null,
        state: states[index] ?? 'asked',
        animatorId: states[index] === 'assigned' ? (replacers[index] ?? null) : null,
      })),
    }),
  );
const FIRST = '2024-01-01';
const LAST = '2024-12-31';
const shareIn = (figures: ReadonlyMap<string, Fte>, part: keyof Fte, key = 'whole'): number =>
  figures.get(key)?.[part].value ?? 0;

describe('laws of full-time equivalents', () => {
  it('present never exceed assigned and replacing together, and equal assigned where nobody is away', () => {
    fc.assert(
      fc.property(anyStaff, (staff) => {
        const figures = fte(staff, FIRST, LAST);
        const replacing = fte(makeStaffFacts({ ...staff, assignments: [] }), FIRST, LAST);
        const most = shareIn(figures, 'assigned') + shareIn(replacing, 'present');
        expect(shareIn(figures, 'present')).toBeLessThanOrEqual(most + 1e-9);
        const nobodyAway = fte(makeStaffFacts({ ...staff, absences: [], replacements: [] }), FIRST, LAST);
        expect(shareIn(nobodyAway, 'present')).toBeCloseTo(shareIn(figures, 'assigned'), 9);
      }),
    );
  });

  it('the sum over areas, or over animators, is the whole', () => {
    fc.assert(
      fc.property(anyStaff, (staff) => {
        const total = fte(staff, FIRST, LAST);
        for (const keys of [(place) => [place.id], (_, __, { id }) => [id]] satisfies StaffKeys[]) {
          const parts = [...fte(staff, FIRST, LAST, keys).keys()];
          const by = fte(staff, FIRST, LAST, keys);
          for (const part of ['assigned', 'present'] as const)
            expect(parts.reduce((sum, key) => sum + shareIn(by, part, key), 0)).toBeCloseTo(
              shareIn(total, part),
              9,
            );
        }
      }),
    );
  });

  it('an assignment cut in two that follow one another changes nothing', () => {
    fc.assert(
      fc.property(anyStaff, day, (staff, cut) => {
        const before = new Date(Date.parse(`${cut}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
        const assignments = staff.assignments.flatMap((one) =>
          (one.from ?? '') < cut && (one.to === null || one.to >= cut)
            ? [
                { ...one, to: before },
                { ...one, from: cut },
              ]
            : [one],
        );
        const once = fte(staff, FIRST, LAST).get('whole');
        const twice = fte({ ...staff, assignments }, FIRST, LAST).get('whole');
        for (const part of ['assigned', 'present'] as const) {
          expect(twice?.[part].value ?? 0).toBeCloseTo(once?.[part].value ?? 0, 9);
          expect([twice?.[part].told, twice?.[part].posts]).toEqual([once?.[part].told, once?.[part].posts]);
        }
      }),
    );
  });

  it('a period is the mean of its days', () => {
    fc.assert(
      fc.property(anyStaff, (staff) => {
        const days = Array.from(
          { length: 29 },
          (_, index) => `2024-02-${String(index + 1).padStart(2, '0')}`,
        );
        const mean = days.reduce((sum, at) => sum + shareIn(fte(staff, at, at), 'present'), 0) / days.length;
        expect(shareIn(fte(staff, '2024-02-01', '2024-02-29'), 'present')).toBeCloseTo(mean, 9);
      }),
      { numRuns: 30 },
    );
  });
});
