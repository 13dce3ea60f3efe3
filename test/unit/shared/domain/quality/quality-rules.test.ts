import { expect, test } from 'vitest';
import { qualityGridInputSchema } from '#shared/domain/quality/quality-grid.ts';
import { modelGrid } from '#shared/domain/quality/quality-model.ts';
import { qualityGridProblems, qualityReviewProblems } from '#shared/domain/quality/quality-rules.ts';
import { qualityModelEn } from '#shared/messages/en/quality-model.ts';
import { qualityModelFr } from '#shared/messages/fr/quality-model.ts';
import { makeQualityGridInput } from '#test/factories/usage-observation.ts';

const codes = (input: ReturnType<typeof makeQualityGridInput>) =>
  qualityGridProblems(input).map(({ code }) => code);

test('the grid that is proposed keeps every rule, in both languages', () => {
  let id = 0;
  const newId = () => {
    id += 1;
    return `0190a000-0000-7000-8000-${String(id).padStart(12, '0')}`;
  };
  for (const words of [qualityModelFr, qualityModelEn]) {
    const grid = modelGrid(words, newId);
    expect(qualityGridInputSchema.safeParse(grid).success).toBe(true);
    expect(qualityGridProblems(grid)).toEqual([]);
    expect(grid.questions).toHaveLength(23);
  }
});

test('what stands twice is told, accents and case aside; a grid asks something', () => {
  const grid = makeQualityGridInput();
  const [theme] = grid.themes;
  const [question] = grid.questions;
  if (theme === undefined || question === undefined) throw new Error('the factory makes one of each');
  expect(codes(grid)).toEqual([]);
  expect(codes({ ...grid, stepLabels: ['Début', 'debut', 'c', 'd'] })).toEqual(['quality/step-twice']);
  expect(codes({ ...grid, themes: [theme, { id: 't2', name: 'ACCUEIL' }] })).toEqual(['quality/theme-twice']);
  expect(codes({ ...grid, questions: [question, { ...question, id: 'q2' }] })).toEqual([
    'quality/question-twice',
  ]);
  expect(codes({ ...grid, questions: [{ ...question, themeId: 'none' }] })).toEqual([
    'quality/question-without-theme',
  ]);
  expect(codes({ ...grid, questions: [{ ...question, retired: true }] })).toEqual(['quality/nothing-asked']);
});

test('a question has one answer', () => {
  const answer = { id: 'q', step: 2, comment: null };
  expect(qualityReviewProblems({ answers: [answer] })).toEqual([]);
  expect(qualityReviewProblems({ answers: [answer, answer] }).map(({ code }) => code)).toEqual([
    'quality/answered-twice',
  ]);
});
