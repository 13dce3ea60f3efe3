import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { writeEntryWorkbook } from '#renderer/documents/entry-workbook.ts';
import { readWorkbook } from '#renderer/documents/workbook-file.ts';
import { entryWorkbookOf } from '#renderer/features/surveys/file/entry-workbook-of.ts';
import { platformDecoding } from '#renderer/workers/list-file.ts';
import { modelQuestions } from '#shared/domain/survey/survey-model.ts';
import type { Workbook } from '#shared/exchange/spreadsheet/sheet.ts';
import { planResponses } from '#shared/exchange/survey-sheet/plan-responses.ts';
import { guessSurveyColumns } from '#shared/exchange/survey-sheet/survey-columns.ts';
import { readIdentity } from '#shared/exchange/survey-sheet/survey-identity.ts';
import { surveyModelFr } from '#shared/messages/fr/survey-model.ts';
import { makeSurvey } from '#test/factories/usage-observation.ts';

let next = 0;
const questions = modelQuestions(surveyModelFr, () => `id${++next}`);
const survey = makeSurvey({ name: 'Enquête d’essai', questions: [...questions] });
const words = {
  entries: 'Réponses',
  lists: 'Listes',
  instructionsName: 'Mode d’emploi',
  instructions: ['Une ligne par feuille.'],
  headings: { number: 'N° de la feuille', place: 'Lieu', day: 'Jour' },
  help: { number: 'Le numéro', place: 'Le lieu', day: 'Le jour' },
  mark: (mark: number) => `${mark} - note`,
  several: (letters: string) => `Les lettres :\n${letters}`,
};
const properties = { title: 'x', subject: 'x', creator: 'x', created: '2026-03-20T08:00:00.000Z' };
const write = () =>
  writeEntryWorkbook(entryWorkbookOf(survey, ['Médiathèque de Plouha', '=SOMME'], words), properties);

async function read(bytes: Uint8Array): Promise<Workbook> {
  const outcome = await readWorkbook(bytes, 'reponses.xlsx', platformDecoding);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

test('what is filled in is read back, found by the hidden sheet and the numbers', async () => {
  // Filled in by another program, which keeps the sheets.
  const blank = await readXlsx(await write());
  const filled = await writeXlsx({
    sheets: blank.sheets.map((sheet, at) => ({
      name: at === 0 ? 'Renommée' : sheet.name,
      rows: [
        ...sheet.rows,
        ...(at === 0
          ? [
              [
                '12',
                'Médiathèque de Plouha',
                '12/03/2026',
                '4 - note',
                '3 - note',
                null,
                null,
                'C’est la première fois',
                'a ; c',
              ],
            ]
          : []),
      ],
    })),
  });
  const { sheets } = await read(filled);
  const identity = readIdentity(sheets);
  expect(identity?.surveyId).toBe(survey.id);
  const [first] = sheets;
  const mapping = guessSurveyColumns(first?.rows ?? [], survey, identity);
  expect(mapping.holds).toEqual(['number', 'place', 'day', ...questions.map(({ id }) => id)]);
  const rows = planResponses(first?.rows ?? [], mapping, {
    survey,
    placeIds: new Map([['mediatheque de plouha', 'place1']]),
    placeId: null,
    chosenPlaces: new Map(),
    byNumber: new Map(),
    today: '2026-03-20',
  });
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    state: 'new',
    input: { number: '12', placeId: 'place1', day: '2026-03-12' },
  });
  expect(rows[0]?.input.answers.map(({ mark, optionIds }) => mark ?? optionIds.length)).toEqual([4, 3, 1, 2]);
});

test('its lists, its messages and its hidden sheet are really in the file, and no text is taken for a formula', async () => {
  const files = unzipSync(await write());
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const sheet = text('xl/worksheets/sheet1.xml');
  // Place, four marks and two single choices have a list; the others a message alone.
  expect(sheet.match(/type="list"/g)).toHaveLength(7);
  expect(sheet).toContain("'Listes'!$A$1:$A$2");
  expect(sheet).toContain('a : Une démarche administrative');
  expect(text('xl/workbook.xml')).toMatch(/name="maillage"[^>]*state="veryHidden"/);
  expect(text('xl/sharedStrings.xml')).toContain("<t>'=SOMME</t>");
});
