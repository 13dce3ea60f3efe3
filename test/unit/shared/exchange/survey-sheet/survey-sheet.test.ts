import { describe, expect, it } from 'vitest';
import type { SurveyResponse } from '#shared/domain/survey/survey.ts';
import { modelQuestions } from '#shared/domain/survey/survey-model.ts';
import { planResponses, type ResponseSetting } from '#shared/exchange/survey-sheet/plan-responses.ts';
import { readAnswer } from '#shared/exchange/survey-sheet/read-answer.ts';
import { guessSurveyColumns } from '#shared/exchange/survey-sheet/survey-columns.ts';
import { identityRows, readIdentity } from '#shared/exchange/survey-sheet/survey-identity.ts';
import { surveyModelFr } from '#shared/messages/fr/survey-model.ts';
import { makeSurvey } from '#test/factories/usage-observation.ts';

let next = 0;
const questions = modelQuestions(surveyModelFr, () => `id${++next}`);
const survey = makeSurvey({ questions: [...questions] });
const [welcome, help, , , frequency, reasons, , changed] = questions;
if (!welcome || !help || !frequency || !reasons || !changed) throw new Error('the model has changed');

const setting: ResponseSetting = {
  survey,
  placeIds: new Map([
    ['mediatheque de plouha', 'place1'],
    ['la poste', null],
  ]),
  placeId: null,
  chosenPlaces: new Map(),
  byNumber: new Map(),
  today: '2026-03-20',
};
const headings = ['N° de la feuille', 'Lieu', 'Date', `1. ${welcome.text}`, frequency.text, changed.text];
const plan = (
  rows: Parameters<typeof planResponses>[0],
  more: Partial<ResponseSetting> = {},
  titles: readonly string[] = headings,
) => {
  const sheet = [titles, ...rows];
  return planResponses(sheet, guessSurveyColumns(sheet, survey, null), { ...setting, ...more });
};
const codes = (rows: ReturnType<typeof plan>) => rows.map(({ problems }) => problems.map(({ code }) => code));

describe('an answer in a cell', () => {
  const mark = (text: string | number) => {
    const read = readAnswer(welcome, text);
    return read.ok ? (read.value?.mark ?? null) : read.problems[0]?.code;
  };

  it('is a mark by its digit or its words', () => {
    expect(['4', 3, '2 - Plutôt pas satisfait', '4/4', '3,0'].map(mark)).toEqual([4, 3, 2, 4, 3]);
    expect(
      [
        'Très satisfaite',
        'plutôt satisfait',
        'Plutôt pas satisfait',
        'PAS DU TOUT',
        'Insatisfait',
        'Satisfait',
      ].map(mark),
    ).toEqual([4, 3, 2, 1, 1, 3]);
  });

  it('is nothing where it was skipped, and refused where it says no mark', () => {
    expect(['', '-', 'n. r.', 'Sans réponse'].map(mark)).toEqual([null, null, null, null]);
    expect(['5', '0', '12', '3,5', 'bof'].map(mark)).toEqual(Array(5).fill('survey/mark-not-valid'));
  });

  const chosen = (text: string, question = reasons) => {
    const read = readAnswer(question, text);
    return read.ok
      ? read.value?.optionIds.map((id) => question.options.findIndex((one) => one.id === id))
      : read.problems[0]?.code;
  };

  it('is options by their letter or their label, those with a comma too', () => {
    expect(chosen('a ; c')).toEqual([0, 2]);
    expect(chosen('c, a')).toEqual([0, 2]);
    expect(chosen('a c')).toEqual([0, 2]);
    expect(chosen('Autre raison; Imprimer ou numériser')).toEqual([3, 6]);
    expect(chosen('UTILISER INTERNET')).toEqual([4]);
    expect(chosen('a ; z')).toBe('survey/option-not-valid');
    expect(chosen('a ; b', frequency)).toBe('survey/one-option-only');
  });
});

describe('the rows of a file', () => {
  it('are found by their headings, wherever they stand and whatever was inserted above', () => {
    const moved = ['Horodateur', changed.text.slice(0, 30), 'Commentaire du service', welcome.text];
    const sheet = [['Export du 3 mars'], [], moved, ['12/03/2026 10:21:05', 'Bien', 'x', '4']];
    expect(guessSurveyColumns(sheet, survey, null)).toEqual({
      headingRow: 2,
      holds: ['number', changed.id, null, welcome.id],
    });
  });

  it('of a file of the program are known by its hidden sheet, even where headings are plain words', () => {
    const rows = identityRows(survey.id, [{ heading: 'Accueil', holds: welcome.id }]);
    const identity = readIdentity([{ name: 'x', hidden: true, rows }]);
    expect(identity).toEqual({
      surveyId: survey.id,
      columns: [{ heading: 'Accueil', holds: welcome.id }],
      isNewer: false,
    });
    expect(guessSurveyColumns([['ACCUEIL']], survey, identity).holds).toEqual([welcome.id]);
    expect(readIdentity([{ name: 'x', hidden: false, rows: [['autre']] }])).toBeNull();
  });

  it('give a response each; empty ones are passed over', () => {
    const [first, ...others] = plan([
      ['7', 'Médiathèque de Plouha', '12/03/2026', 4, 'b', 'Très bien'],
      [null, null, null, null],
      ['8', null, { day: '2026-03-13', time: null }, null, null, 'Bof'],
    ]);
    expect(others).toHaveLength(1);
    expect(first).toMatchObject({
      row: 2,
      state: 'new',
      input: { placeId: 'place1', day: '2026-03-12', number: '7' },
    });
    expect(first?.input.answers.map(({ id }) => id)).toEqual([welcome.id, frequency.id, changed.id]);
  });

  it('are refused one by one, with the row and what it says', () => {
    const rows = plan([
      ['1', 'Nulle part', '12/03/2026', 9, 'b', null],
      ['2', 'La Poste', '31/02/2026', 4, 'b', null],
      ['3', null, '12/04/2026', 4, null, null],
      ['4', null, null, 4, null, null],
      ['4', null, null, 3, null, null],
    ]);
    expect(codes(rows)).toEqual([
      ['survey/mark-not-valid', 'survey/place-not-known'],
      ['survey/place-not-known', 'survey/day-not-valid'],
      ['survey/day-in-future'],
      [],
      ['survey/number-twice'],
    ]);
    expect(rows.map(({ problems }) => problems[0]?.row ?? null)).toEqual([2, 3, 4, null, 6]);
  });

  it('take the place that the officer chose for an unknown name, or none', () => {
    const row = ['1', 'Nulle part', null, 4, null, null];
    expect(plan([row], { chosenPlaces: new Map([['nulle part', 'place1']]) })[0]?.input.placeId).toBe(
      'place1',
    );
    expect(plan([row], { chosenPlaces: new Map([['nulle part', null]]) })[0]).toMatchObject({
      state: 'new',
      input: { placeId: null },
    });
    expect(plan([['1', null, null, 4]], { placeId: 'place1' })[0]?.input.placeId).toBe('place1');
  });

  it('are found again by their number: the same, or changed; what was to be quoted stays so', () => {
    const [first] = plan([['7', null, '12/03/2026', 4, null, 'Très bien']]);
    if (first === undefined) throw new Error('nothing was read');
    const standing: SurveyResponse = {
      ...makeSurvey(),
      ...first.input,
      answers: first.input.answers.map((answer) => ({ ...answer, quoted: answer.words !== null })),
    };
    const byNumber = new Map([['7', standing]]);
    expect(plan([['7', null, '12/03/2026', 4, null, 'Très bien']], { byNumber })[0]?.state).toBe('same');
    const [changedRow] = plan([['7', null, '12/03/2026', 2, null, 'Très bien']], { byNumber });
    expect(changedRow?.state).toBe('changed');
    expect(changedRow?.input.answers.find(({ words }) => words !== null)?.quoted).toBe(true);
  });
});
