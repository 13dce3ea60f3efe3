import { describe, expect, it } from 'vitest';
import { keyEffect } from '#renderer/features/surveys/entry/answer-keys.ts';
import {
  entryOf,
  isEmptyEntry,
  newEntry,
  nextEntry,
  noAnswer,
  readEntry,
} from '#renderer/features/surveys/entry/entry-values.ts';
import { readSurveyValues, withModel, withMoved } from '#renderer/features/surveys/form/survey-values.ts';
import { modelQuestions } from '#shared/domain/survey/survey-model.ts';
import { maskedWords, wordTraces } from '#shared/domain/survey/word-traces.ts';
import { surveyModelFr } from '#shared/messages/fr/survey-model.ts';
import { makeSurvey } from '#test/factories/usage-observation.ts';

let next = 0;
const newId = (): string => `00000000-0000-7000-8000-${String(++next).padStart(12, '0')}`;
const questions = modelQuestions(surveyModelFr, newId);
const survey = makeSurvey({ questions: [...questions] });
const [mark, , , , choice, choices, , words] = questions;
if (!mark || !choice || !choices || !words) throw new Error('the model has changed');
const today = '2026-03-20';

describe('a key, in a question', () => {
  it('gives a mark by its place on the keyboard, a French one included', () => {
    expect(keyEffect(mark, noAnswer, { key: '"', code: 'Digit3' })).toEqual({
      answer: { ...noAnswer, mark: 3 },
      goesOn: true,
    });
    expect(keyEffect(mark, noAnswer, { key: '4', code: 'Numpad4' })?.answer.mark).toBe(4);
    expect(keyEffect(mark, noAnswer, { key: '5', code: 'Digit5' })).toBeNull();
  });

  it('chooses one option and goes on, ticks several and stays', () => {
    expect(keyEffect(choice, noAnswer, { key: 'b', code: 'KeyB' })).toEqual({
      answer: { ...noAnswer, optionIds: [choice.options[1]?.id] },
      goesOn: true,
    });
    const ticked = keyEffect(choices, noAnswer, { key: 'A', code: 'KeyQ' });
    expect(ticked).toEqual({ answer: { ...noAnswer, optionIds: [choices.options[0]?.id] }, goesOn: false });
    expect(
      keyEffect(choices, ticked?.answer ?? noAnswer, { key: 'a', code: 'KeyQ' })?.answer.optionIds,
    ).toEqual([]);
    expect(keyEffect(choices, noAnswer, { key: 'Enter', code: 'Enter' })?.goesOn).toBe(true);
  });
});

describe('a sheet being entered', () => {
  const filled = {
    ...newEntry('9'),
    placeId: '00000000-0000-7000-8000-0000000000ff',
    day: '12/3/26',
    answers: {
      [mark.id]: { ...noAnswer, mark: 4 },
      [words.id]: { ...noAnswer, words: ' Merci ' },
      [choice.id]: noAnswer,
    },
  };

  it('is read without what was skipped, and the next one keeps place and day', () => {
    const read = readEntry(filled, survey, null, today);
    expect(read).toMatchObject({
      ok: true,
      value: {
        day: '2026-03-12',
        number: '9',
        answers: [
          { id: mark.id, mark: 4 },
          { id: words.id, words: 'Merci' },
        ],
      },
    });
    expect(nextEntry(filled)).toEqual({ ...filled, number: '10', answers: {} });
    expect(nextEntry({ ...filled, number: 'A3' }).number).toBe('');
  });

  it('is refused empty, or of a day to come', () => {
    const codes = (more: object) => {
      const read = readEntry({ ...filled, ...more }, survey, null, today);
      return read.ok ? [] : read.problems.map(({ code }) => code);
    };
    expect(isEmptyEntry(newEntry())).toBe(true);
    expect(codes({ answers: {} })).toEqual(['survey/sheet-empty']);
    expect(codes({ day: '21/03/2026' })).toEqual(['survey/day-in-future']);
    expect(codes({ day: '40/03/2026' })).toEqual(['access-point/day-not-valid']);
  });

  it('corrected, quotes the same words still, and no longer other ones', () => {
    const read = readEntry(filled, survey, null, today);
    if (!read.ok) throw new Error('refused');
    const before = {
      ...makeSurvey(),
      ...read.value,
      answers: read.value.answers.map((answer) => ({ ...answer, quoted: answer.words !== null })),
    };
    const quoted = (typed: string): boolean | undefined => {
      const entry = entryOf(before);
      const again = readEntry(
        { ...entry, answers: { ...entry.answers, [words.id]: { ...noAnswer, words: typed } } },
        survey,
        before,
        today,
      );
      return again.ok ? again.value.answers.find(({ id }) => id === words.id)?.quoted : undefined;
    };
    expect(quoted('Merci')).toBe(true);
    expect(quoted('Merci beaucoup')).toBe(false);
  });
});

describe('the form of a survey', () => {
  const typed = withModel({ name: '', intro: '', from: '', to: '', questions: [] }, surveyModelFr, newId);

  it('is filled by the model, and moves a question within its bounds', () => {
    expect(readSurveyValues(typed, today).ok).toBe(true);
    const moved = withMoved(typed, 1, -1);
    expect(moved.questions.map(({ id }) => id).slice(0, 2)).toEqual(
      typed.questions
        .map(({ id }) => id)
        .slice(0, 2)
        .reverse(),
    );
    expect(withMoved(typed, 0, -1)).toBe(typed);
    expect(withMoved(typed, typed.questions.length - 1, 1)).toBe(typed);
  });

  it('names the field of each breach', () => {
    const read = readSurveyValues(
      {
        ...typed,
        name: ' ',
        questions: [
          { ...typed.questions[4], text: '', id: 'x', kind: 'choice', options: [{ id: 'a', label: '' }] },
        ],
      },
      today,
    );
    expect(read.ok ? [] : read.problems.map(({ field, code }) => [field, code])).toEqual([
      ['name', 'survey/name-missing'],
      ['questions.0.text', 'survey/text-missing'],
      ['questions.0.options.0.label', 'survey/label-missing'],
    ]);
  });
});

describe('what tells who somebody is', () => {
  it('is found and masked, the rest left as it stands', () => {
    const said = 'Merci à Mme Lenormand, joignable au 02 98 00 11 22, et encore Mme Lenormand !';
    expect(wordTraces(said)).toEqual(['02 98 00 11 22', 'Mme Lenormand']);
    expect(maskedWords(said, '[…]')).toBe('Merci à […], joignable au […], et encore […] !');
    expect(wordTraces('Rien à dire')).toEqual([]);
  });
});
