import { describe, expect, it } from 'vitest';
import { absenceCoverage } from '#shared/figures/absence-coverage.ts';
import { contractEnds } from '#shared/figures/animators-in-post.ts';
import { skillsByTheme } from '#shared/figures/passable-skills.ts';
import { allTrainings, trainingCoverage, trainingsByTheme } from '#shared/figures/training-coverage.ts';
import { makeAnimatorFacts, makeStaffFacts } from '#test/factories/staff-facts.ts';

const training = (theme: string | null, from: string | null, minutes: number | null) => ({
  id: `${theme}${from}`,
  title: 'Formation',
  theme,
  provider: null,
  from,
  minutes,
});
const skill = (theme: string, ...conditions: readonly [boolean | null, boolean | null, boolean | null]) => ({
  id: theme,
  theme,
  willing: conditions[0],
  ableToTeach: conditions[1],
  employerFrees: conditions[2],
  note: null,
});

describe('trainings', () => {
  const animators = [
    makeAnimatorFacts('x', {
      trainings: [training('Sécurité', '2024-02-01', 420), training('securite', '2024-05-01', null)],
    }),
    makeAnimatorFacts('y', { trainings: [training('Sécurité', '2022-03-01', 60)] }),
    makeAnimatorFacts('z', { trainings: [training(null, '2024-12-31', 180), training('Image', null, 60)] }),
    makeAnimatorFacts('w'),
  ];

  it('cover who followed at least one in the period', () => {
    expect(trainingCoverage(animators, '2024-01-01', '2024-12-31')).toEqual({ trained: 2, animators: 4 });
    expect(trainingCoverage(animators, '2022-01-01', '2024-12-31')).toEqual({ trained: 3, animators: 4 });
    expect(trainingCoverage([], '2024-01-01', '2024-12-31')).toEqual({ trained: 0, animators: 0 });
  });

  it('are told by theme whatever the case and accents, lengths with their n of N, undated ones aside', () => {
    expect(trainingsByTheme(animators, '2024-01-01', '2024-12-31')).toEqual([
      { theme: 'Sécurité', trainings: 2, animators: 1, minutes: 420, told: 1 },
      { theme: null, trainings: 1, animators: 1, minutes: 180, told: 1 },
    ]);
    expect(allTrainings(animators, '2024-01-01', '2024-12-31')).toEqual({
      theme: null,
      trainings: 3,
      animators: 2,
      minutes: 600,
      told: 2,
    });
    expect(allTrainings(animators, '2020-01-01', '2020-12-31').minutes).toBeNull();
  });
});

describe('skills', () => {
  it('can be passed on when all three conditions hold; unknown is not refused', () => {
    expect(
      skillsByTheme([
        makeAnimatorFacts('x', {
          skills: [skill('Image', true, true, true), skill('Web', null, true, true)],
        }),
        makeAnimatorFacts('y', { skills: [skill('image', true, null, false)] }),
      ]),
    ).toEqual([
      { theme: 'Image', animators: 2, passable: 1, unknown: 0, refused: 1 },
      { theme: 'Web', animators: 1, passable: 0, unknown: 1, refused: 0 },
    ]);
  });
});

describe('contracts', () => {
  it('end on the day or within six months after it, the soonest first', () => {
    const ends = (contractTo: string | null) => makeAnimatorFacts(contractTo ?? 'none', { contractTo });
    const animators = [
      ends('2025-02-28'),
      ends('2024-09-01'),
      ends('2024-08-31'),
      ends('2025-03-01'),
      ends(null),
      ends('2024-10-15'),
    ];
    expect(contractEnds(animators, '2024-08-31').map(({ id }) => id)).toEqual([
      '2024-08-31',
      '2024-09-01',
      '2024-10-15',
      '2025-02-28',
    ]);
  });
});

describe('absences', () => {
  it('count once by what became of them, over the days that they run', () => {
    const absence = (
      id: string,
      animatorId = 'x',
      from = '2024-05-01',
      to: string | null = '2024-05-31',
    ) => ({
      id,
      animatorId,
      from,
      to,
    });
    const request = (absenceId: string, state: 'assigned' | 'asked' | 'notCovered' | 'cancelled') => ({
      id: `${absenceId}${state}`,
      absenceId,
      placeId: 'a',
      from: '2024-05-01',
      to: null,
      ftePercent: null,
      state,
      animatorId: state === 'assigned' ? 'y' : null,
    });
    const staff = makeStaffFacts({
      absences: [
        absence('covered'),
        absence('asked'),
        absence('not'),
        absence('none'),
        absence('cancelled'),
        absence('elsewhere', 'outside'),
        absence('before', 'x', '2023-05-01', '2023-12-31'),
        absence('long', 'x', '2023-12-01', null),
      ],
      replacements: [
        request('covered', 'notCovered'),
        request('covered', 'assigned'),
        request('asked', 'asked'),
        request('not', 'notCovered'),
        request('cancelled', 'cancelled'),
      ],
    });
    expect(absenceCoverage(staff, new Set(['x']), '2024-01-01', '2024-12-31')).toEqual({
      absences: 6,
      covered: 1,
      asked: 1,
      notCovered: 1,
      notAsked: 3,
    });
  });
});
