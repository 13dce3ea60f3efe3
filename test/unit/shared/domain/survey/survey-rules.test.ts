import { describe, expect, it } from 'vitest';
import { fitsQuestion } from '#shared/domain/survey/answer-fit.ts';
import type { SurveyAnswer, SurveyQuestion } from '#shared/domain/survey/survey.ts';
import { modelQuestions } from '#shared/domain/survey/survey-model.ts';
import { surveyProblems, surveyResponseProblems } from '#shared/domain/survey/survey-rules.ts';
import { surveyModelEn } from '#shared/messages/en/survey-model.ts';
import { surveyModelFr } from '#shared/messages/fr/survey-model.ts';

const option = (id: string, label: string) => ({ id, label });
const question = (more: Partial<SurveyQuestion>): SurveyQuestion => ({
  id: 'q1',
  text: 'Revenez-vous ?',
  kind: 'choice',
  options: [option('a', 'Oui'), option('b', 'Non')],
  ...more,
});
const answer = (more: Partial<SurveyAnswer>): SurveyAnswer => ({
  id: 'q1',
  mark: null,
  optionIds: [],
  words: null,
  quoted: false,
  ...more,
});
const codes = (survey: Partial<Parameters<typeof surveyProblems>[0]>): readonly string[] =>
  surveyProblems({ from: null, to: null, questions: [], ...survey }).map(({ code }) => code);

describe('a survey', () => {
  it('is refused where a question or an option stands twice, whatever its capitals', () => {
    expect(codes({ questions: [question({}), question({ id: 'q2', text: 'REVENEZ-vous ?' })] })).toEqual([
      'survey/question-twice',
    ]);
    expect(codes({ questions: [question({ options: [option('a', 'Oui'), option('b', 'oui')] })] })).toEqual([
      'survey/option-twice',
    ]);
  });

  it('needs two options where one must be chosen, and none elsewhere', () => {
    expect(codes({ questions: [question({ options: [option('a', 'Oui')] })] })).toEqual([
      'survey/options-missing',
    ]);
    expect(codes({ questions: [question({ kind: 'mark' })] })).toEqual(['survey/options-of-no-choice']);
    expect(
      codes({ questions: [question({}), question({ id: 'q2', text: 'Note', kind: 'mark', options: [] })] }),
    ).toEqual([]);
  });

  it('cannot end before it starts', () => {
    expect(codes({ from: '2025-03-02', to: '2025-03-01' })).toEqual(['survey/ends-before-start']);
    expect(codes({ from: '2025-03-01', to: '2025-03-01' })).toEqual([]);
  });

  it('that is offered breaks no rule, in both languages', () => {
    for (const words of [surveyModelFr, surveyModelEn]) {
      let next = 0;
      const questions = modelQuestions(words, () => `id${++next}`);
      expect(codes({ questions: [...questions] })).toEqual([]);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    }
  });
});

describe('a response', () => {
  const found = (answers: readonly SurveyAnswer[]): readonly string[] =>
    surveyResponseProblems({ answers: [...answers] }).map(({ code }) => code);

  it('says one thing for each question', () => {
    expect(found([answer({ mark: 3 }), answer({ id: 'q2', words: 'Bien' })])).toEqual([]);
    expect(found([answer({ mark: 3 }), answer({ mark: 4 })])).toEqual(['survey/answered-twice']);
    expect(found([answer({})])).toEqual(['survey/answer-empty']);
    expect(found([answer({ mark: 3, words: 'Bien' })])).toEqual(['survey/answer-empty']);
  });

  it('can be quoted only for its words', () => {
    expect(found([answer({ words: 'Bien', quoted: true })])).toEqual([]);
    expect(found([answer({ mark: 3, quoted: true })])).toEqual(['survey/nothing-to-quote']);
  });

  it('fits a question of its kind and its options only', () => {
    expect(fitsQuestion(answer({ optionIds: ['a'] }), question({}))).toBe(true);
    expect(fitsQuestion(answer({ optionIds: ['a', 'b'] }), question({}))).toBe(false);
    expect(fitsQuestion(answer({ optionIds: ['a', 'b'] }), question({ kind: 'choices' }))).toBe(true);
    expect(fitsQuestion(answer({ optionIds: ['z'] }), question({ kind: 'choices' }))).toBe(false);
    expect(fitsQuestion(answer({ mark: 2 }), question({}))).toBe(false);
    expect(fitsQuestion(answer({ mark: 2 }), question({ kind: 'mark', options: [] }))).toBe(true);
  });
});
