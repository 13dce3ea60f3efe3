import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QualityGrid } from '#shared/domain/quality/quality-grid.ts';
import type { QualityReview } from '#shared/domain/quality/quality-review.ts';
import { LEAST_PLACES, qualityDistributions } from '#shared/figures/quality-distribution.ts';
import { askedQuestions, formerReview, themeScores } from '#shared/figures/quality-figures.ts';
import { makeFacts, makePlace } from '#test/factories/register-facts.ts';
import { makeQualityReviewInput } from '#test/factories/usage-observation.ts';

const bookkeeping = {
  createdAt: '2025-01-01T08:00:00.000Z',
  updatedAt: '2025-01-01T08:00:00.000Z',
  updatedBy: { device: 'dev00001', officer: 'Camille Exemple' },
  deletedAt: null,
  stamps: { record: { at: '1741771800000-00000-dev00001', prev: null }, fields: {} },
};

const question = (id: string, themeId: string, retired = false) => ({
  id,
  themeId,
  text: `Question ${id}`,
  help: null,
  retired,
});
const grid: QualityGrid = {
  id: 'g',
  ...bookkeeping,
  name: 'Grille',
  intro: null,
  stepLabels: ['a', 'b', 'c', 'd'],
  themes: [
    { id: 't1', name: 'Accueil' },
    { id: 't2', name: 'Ateliers' },
    { id: 'empty', name: 'Vide' },
  ],
  questions: [question('q1', 't1'), question('q2', 't1'), question('q3', 't2'), question('old', 't2', true)],
};

const review = (
  id: string,
  placeId: string,
  day: string,
  steps: Readonly<Record<string, number | null>>,
): QualityReview => ({
  id,
  ...bookkeeping,
  ...makeQualityReviewInput(placeId, 'g'),
  day,
  answers: Object.entries(steps).map(([question, step]) => ({ id: question, step, comment: null })),
});

describe('where a place stands', () => {
  test('the mean is of what was looked at: not looked at is never the first step', () => {
    expect(themeScores(grid, review('r', 'p', '2025-03-01', { q1: 4, q2: null }))).toEqual([
      { themeId: 't1', name: 'Accueil', mean: 4, steps: [0, 0, 0, 1], notLooked: 1 },
      { themeId: 't2', name: 'Ateliers', mean: null, steps: [0, 0, 0, 0], notLooked: 1 },
    ]);
  });

  test('a retired question counts where it was answered, and is asked nowhere else', () => {
    const ids = (answers: Readonly<Record<string, number | null>>) =>
      askedQuestions(grid, review('r', 'p', '2025-03-01', answers).answers).map(({ id }) => id);
    expect(ids({ old: 2 })).toEqual(['q1', 'q2', 'q3', 'old']);
    expect(ids({ old: null })).toEqual(['q1', 'q2', 'q3']);
  });

  test('the former review is the last one before, of the same place and grid', () => {
    const all = [
      review('a', 'p', '2023-03-01', {}),
      review('b', 'p', '2024-03-01', {}),
      review('c', 'p', '2025-03-01', {}),
      review('other', 'q', '2024-12-01', {}),
      { ...review('gone', 'p', '2025-01-01', {}), deletedAt: '2025-01-02T08:00:00.000Z' },
      { ...review('grid', 'p', '2025-02-01', {}), gridId: 'h' },
    ];
    const [first, , last] = all;
    expect(formerReview(all, last ?? review('c', 'p', '2025-03-01', {}))?.id).toBe('b');
    expect(formerReview(all, first ?? review('a', 'p', '2023-03-01', {}))).toBeNull();
  });
});

describe('how the answers of the places lie', () => {
  const period = { from: '2025-01', to: '2025-12' };
  const factsOf = (reviews: readonly QualityReview[]) =>
    makeFacts(
      [...new Set(reviews.map(({ placeId }) => placeId))].map((id) => makePlace(id)),
      [],
      {
        quality: {
          grids: new Map([[grid.id, grid]]),
          reviews: new Map(reviews.map((one) => [one.id, one])),
        },
      },
    );
  const places = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);

  test('too few places are told by their number alone', () => {
    const few = factsOf(places(LEAST_PLACES - 1).map((id) => review(id, id, '2025-05-01', { q1: 1 })));
    expect(qualityDistributions(few, period, { kind: 'all' })).toMatchObject([
      { places: LEAST_PLACES - 1, themes: [] },
    ]);
  });

  test('a place counts once, by its last review of the period, and against the one before', () => {
    const facts = factsOf([
      ...places(LEAST_PLACES).flatMap((id) => [
        review(`${id}-old`, id, '2024-05-01', { q1: 2 }),
        review(`${id}-early`, id, '2025-02-01', { q1: 1 }),
        review(`${id}-late`, id, '2025-09-01', { q1: 3, q2: null }),
      ]),
    ]);
    const [distribution] = qualityDistributions(facts, period, { kind: 'all' });
    expect(distribution).toMatchObject({ places: 5, reviews: 10, compared: 5 });
    expect(distribution?.themes[0]).toEqual({
      name: 'Accueil',
      steps: [0, 0, 5, 0],
      notLooked: 5,
      // The review before is that of February, not that of the year before.
      higher: 5,
      same: 0,
      lower: 0,
    });
  });

  test('only the perimeter counts, in the commune of that day', () => {
    const ids = places(LEAST_PLACES);
    const facts = makeFacts(
      ids.map((id, index) => makePlace(id, { commune: index === 0 ? '17300' : '16015' })),
      [],
      {
        quality: {
          grids: new Map([[grid.id, grid]]),
          reviews: new Map(ids.map((id) => [id, review(id, id, '2025-05-01', { q1: 2 })])),
        },
      },
    );
    const count = (code: string) =>
      qualityDistributions(facts, period, { kind: 'departement', code })[0]?.places;
    expect([count('16'), count('17')]).toEqual([4, 1]);
  });

  test('whatever the answers and their order, each one that was looked at is at one step', () => {
    const step = fc.option(fc.integer({ min: 1, max: 4 }));
    const answers = fc.record({ q1: step, q2: step, q3: step });
    fc.assert(
      fc.property(fc.array(answers, { minLength: LEAST_PLACES, maxLength: 9 }), (drawn) => {
        const reviews = drawn.map((one, index) => review(`r${index}`, `p${index}`, '2025-05-01', one));
        const [whole] = qualityDistributions(factsOf(reviews), period, { kind: 'all' });
        const [turned] = qualityDistributions(factsOf([...reviews].reverse()), period, { kind: 'all' });
        expect(turned).toEqual(whole);
        const counted = (whole?.themes ?? []).flatMap(({ steps }) => steps);
        const said = drawn.flatMap((one) => Object.values(one)).filter((one) => one !== null);
        expect(counted.reduce((sum, one) => sum + one, 0)).toBe(said.length);
        const missing = (whole?.themes ?? []).reduce((sum, { notLooked }) => sum + notLooked, 0);
        expect(missing).toBe(drawn.length * 3 - said.length);
      }),
    );
  });
});
