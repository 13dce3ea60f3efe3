import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { createAccessPoint, deleteAccessPoint } from '#renderer/storage/access-point-store.ts';
import { undoLast } from '#renderer/storage/history-store.ts';
import { makeQualityVerbs } from '#renderer/workers/quality-verbs.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';
import { makeQualityGridInput, makeQualityReviewInput } from '#test/factories/usage-observation.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

async function begin() {
  const { context } = await makeTestRegister();
  const register = context.register();
  const place = value(await createAccessPoint(register, makeAccessPointInput({ name: 'Cyber-base' }))).id;
  const verbs = makeQualityVerbs(context);
  const input = makeQualityGridInput();
  const grid = value(await verbs.createQualityGrid(input)).id;
  const [question] = input.questions;
  if (question === undefined) throw new Error('the factory asks one question');
  const review = () =>
    verbs.createQualityReview(
      makeQualityReviewInput(place, grid, { answers: [{ id: question.id, step: 3, comment: null }] }),
    );
  return { register, verbs, place, grid, input, question, review };
}

test('a question that a review answers is not lost by an edit; it can be retired', async () => {
  const { register, verbs, grid, input, question, review } = await begin();
  const other = { ...question, id: '0190a000-0000-7000-8000-00000000000b', text: 'Autre' };
  const without = { questions: [other] };
  value(await review());
  const refused = await verbs.editQualityGrid(grid, without);
  expect(refused.ok ? [] : refused.problems).toMatchObject([
    { code: 'quality/question-answered', values: { question: question.text, count: 1 } },
  ]);
  value(await verbs.editQualityGrid(grid, { questions: [{ ...question, retired: true }, other] }));
  value(await undoLast(register));
  expect((await register.database.qualityGrids.get(grid))?.questions).toEqual(input.questions);
});

test('a review answers the questions of its grid and no others', async () => {
  const { verbs, place, grid } = await begin();
  const stray = makeQualityReviewInput(place, grid, {
    answers: [{ id: '0190a000-0000-7000-8000-00000000000c', step: 2, comment: null }],
  });
  expect(codes(await verbs.createQualityReview(stray))).toEqual(['quality/answer-does-not-fit']);
  expect(
    codes(
      await verbs.createQualityReview(makeQualityReviewInput(place, '0190a000-0000-7000-8000-00000000000d')),
    ),
  ).toEqual(['quality/unknown-grid']);
});

test('what a review hangs on is not deleted; a review is, and an undo brings it back', async () => {
  const { register, verbs, place, grid, review } = await begin();
  const { id } = value(await review());
  expect(codes(await verbs.deleteQualityGrid(grid))).toEqual(['record/tied-qualityReviews']);
  expect(codes(await deleteAccessPoint(register, place))).toEqual(['record/tied-qualityReviews']);
  value(await verbs.deleteQualityReview(id));
  value(await undoLast(register));
  expect((await register.database.qualityReviews.get(id))?.deletedAt).toBeNull();
});
