import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { v7 as uuid } from 'uuid';
import { afterEach, expect, test } from 'vitest';
import { createAccessPoint } from '#renderer/storage/access-point-store.ts';
import { undoLast } from '#renderer/storage/history-store.ts';
import { makeSurveyVerbs } from '#renderer/workers/survey-verbs.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { SurveyAnswer, SurveyQuestion } from '#shared/domain/survey/survey.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeTestRegister } from '#test/factories/test-register.ts';
import { makeSurveyInput, makeSurveyResponseInput } from '#test/factories/usage-observation.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

const mark: SurveyQuestion = {
  id: uuid(),
  text: 'Que pensez-vous de l’accueil ?',
  kind: 'mark',
  options: [],
};
const choice: SurveyQuestion = {
  id: uuid(),
  text: 'Revenez-vous ?',
  kind: 'choice',
  options: [
    { id: uuid(), label: 'Oui' },
    { id: uuid(), label: 'Non' },
  ],
};
const says = (question: SurveyQuestion, more: Partial<SurveyAnswer>): SurveyAnswer => ({
  id: question.id,
  mark: null,
  optionIds: [],
  words: null,
  quoted: false,
  ...more,
});

async function begin() {
  const { context } = await makeTestRegister();
  const register = context.register();
  const surveys = makeSurveyVerbs(context, {
    loadCommunes: async () => {
      throw new Error('no figure is asked for here');
    },
    now: () => new Date('2025-06-01T08:00:00Z'),
  });
  const survey = value(await surveys.createSurvey(makeSurveyInput({ questions: [mark, choice] })));
  return { register, surveys, surveyId: survey.id };
}

test('a question that was answered is kept by every edit, and comes free again when the answer goes', async () => {
  const { register, surveys, surveyId } = await begin();
  const answered = value(
    await surveys.createSurveyResponse(
      makeSurveyResponseInput(surveyId, {
        answers: [says(choice, { optionIds: [choice.options[1]?.id ?? ''] })],
      }),
    ),
  );
  expect(codes(await surveys.editSurvey(surveyId, { questions: [mark] }))).toEqual([
    'survey/question-answered',
  ]);
  const without = {
    ...choice,
    options: [choice.options[0] ?? { id: '', label: '' }, { id: uuid(), label: 'Peut-être' }],
  };
  expect(codes(await surveys.editSurvey(surveyId, { questions: [mark, without] }))).toEqual([
    'survey/question-answered',
  ]);
  expect(
    codes(
      await surveys.editSurvey(surveyId, { questions: [mark, { ...choice, kind: 'mark', options: [] }] }),
    ),
  ).toEqual(['survey/question-answered']);
  // Words are corrected, the order changed, another question added, the unanswered one left out.
  const added = { ...mark, id: uuid(), text: 'Et l’aide ?' };
  value(await surveys.editSurvey(surveyId, { questions: [{ ...choice, text: 'Reviendrez-vous ?' }, added] }));
  value(await surveys.deleteSurveyResponse(answered.id));
  value(await surveys.editSurvey(surveyId, { questions: [added] }));
  // What the edit took away is asked for again by the response: it cannot come back alone.
  value(await undoLast(register));
  value(await undoLast(register));
  expect((await surveys.surveyCounts(null))[0]).toEqual({ surveyId, responses: 1, places: 0 });
});

test('a response must answer questions of its survey, under a number that no other sheet has', async () => {
  const { surveys, surveyId } = await begin();
  const input = makeSurveyResponseInput(surveyId, { number: '12', answers: [says(mark, { mark: 4 })] });
  value(await surveys.createSurveyResponse(input));
  expect(codes(await surveys.createSurveyResponse(input))).toEqual(['survey/number-taken']);
  const other = value(await surveys.createSurvey(makeSurveyInput({ questions: [mark] })));
  value(await surveys.createSurveyResponse({ ...input, surveyId: other.id }));
  const stray = says(choice, { optionIds: ['018f0000-0000-7000-8000-000000000000'] });
  expect(codes(await surveys.createSurveyResponse({ ...input, number: null, answers: [stray] }))).toEqual([
    'survey/answer-does-not-fit',
  ]);
  expect(codes(await surveys.createSurveyResponse({ ...input, surveyId: uuid() }))).toContain(
    'survey/unknown-survey',
  );
});

test('a survey goes with its responses only when that is said, and one undo brings all of it back', async () => {
  const { register, surveys, surveyId } = await begin();
  const place = value(await createAccessPoint(register, makeAccessPointInput()));
  for (const at of [1, 2, 3])
    value(
      await surveys.createSurveyResponse(
        makeSurveyResponseInput(surveyId, {
          placeId: at === 3 ? null : place.id,
          answers: [says(mark, { mark: at })],
        }),
      ),
    );
  expect(await surveys.surveyCounts(null)).toEqual([{ surveyId, responses: 3, places: 1 }]);
  expect(await surveys.surveyCounts(place.id)).toEqual([{ surveyId, responses: 2, places: 1 }]);
  expect(codes(await surveys.deleteSurvey(surveyId, false))).toEqual(['record/tied-surveyResponses']);
  value(await surveys.deleteSurvey(surveyId, true));
  expect(await surveys.surveyCounts(null)).toEqual([]);
  value(await undoLast(register));
  expect(await surveys.surveyCounts(null)).toEqual([{ surveyId, responses: 3, places: 1 }]);
});

test('responses read from a file are one act: new ones, and those that they replace', async () => {
  const { register, surveys, surveyId } = await begin();
  const first = value(
    await surveys.createSurveyResponse(
      makeSurveyResponseInput(surveyId, { number: '1', answers: [says(mark, { mark: 1 })] }),
    ),
  );
  const read = (number: string, given: number) =>
    makeSurveyResponseInput(surveyId, { number, answers: [says(mark, { mark: given })] });
  value(
    await surveys.saveReadResponses([
      { id: first.id, input: read('1', 4) },
      { id: null, input: read('2', 3) },
    ]),
  );
  const marks = async () =>
    (await register.database.surveyResponses.toArray())
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ number, answers }) => [number, answers[0]?.mark])
      .sort();
  expect(await marks()).toEqual([
    ['1', 4],
    ['2', 3],
  ]);
  value(await undoLast(register));
  expect(await marks()).toEqual([['1', 1]]);
  expect(codes(await surveys.saveReadResponses([{ id: uuid(), input: read('9', 2) }]))).toEqual([
    'record/gone',
  ]);
});
