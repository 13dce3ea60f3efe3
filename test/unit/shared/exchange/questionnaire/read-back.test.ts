import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Measure, measures } from '#shared/domain/usage-return/measures.ts';
import { isDuration } from '#shared/exchange/questionnaire/lay-sheet.ts';
import { nothingStanding } from '#shared/exchange/questionnaire/questionnaire.ts';
import { type ReadSheet, readQuestionnaire } from '#shared/exchange/questionnaire/read-questionnaire.ts';
import { askedWords } from '#shared/messages/fr/questionnaire-sheet.ts';
import { foldText } from '#shared/search/fold-text.ts';
import {
  type EditableBook,
  fill,
  makeAskedColumn,
  makeAskedSheet,
  makeBook,
  makeQuestionnaire,
  spotOf,
} from '#test/factories/questionnaire.ts';

function sheetsOf(book: EditableBook): readonly ReadSheet[] {
  const read = readQuestionnaire(book);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.sheets;
}

const firstOf = (book: EditableBook): ReadSheet => {
  const [sheet] = sheetsOf(book);
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};
const codes = (book: EditableBook) => firstOf(book).problems.map(({ code }) => code);
const visits = (book: EditableBook) => firstOf(book).columns.map(({ values }) => values.get('visits'));

function filledBook(): EditableBook {
  const book = makeBook(makeQuestionnaire());
  fill(book, 'visits', 0, 120);
  fill(book, 'visits', 1, 95);
  fill(book, 'minutesOpen', 0, 12.33);
  fill(book, 'gender.woman', 0, 0);
  fill(book, 'closed', 2, 'Oui');
  fill(book, 'comment', 1, 'Travaux');
  return book;
}

describe('a questionnaire that was filled in', () => {
  it('gives what was written: counts, hours as minutes, zero apart from nothing, closing, remark', () => {
    const { columns, problems } = firstOf(filledBook());
    expect(problems).toEqual([]);
    expect(columns.map(({ values }) => Object.fromEntries(values))).toEqual([
      { visits: 120, users: null, minutesOpen: 740, 'gender.woman': 0, 'gender.man': null },
      { visits: 95, users: null, minutesOpen: null, 'gender.woman': null, 'gender.man': null },
      { visits: null, users: null, minutesOpen: null, 'gender.woman': null, 'gender.man': null },
    ]);
    expect(columns.map(({ closed }) => closed)).toEqual([false, false, true]);
    expect(columns.map(({ comment }) => comment)).toEqual([null, 'Travaux', null]);
  });

  it('is found again by its identity, whatever the sheet is called and wherever rows and columns went', () => {
    const before = firstOf(filledBook());
    const book = filledBook();
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    sheet.name = 'Feuil1';
    sheet.rows.splice(3, 0, [null, 'Bonjour'], []);
    sheet.rows.splice(spotOf(book, 'users', 0).rowAt, 0, [null, 'Note de l’animatrice']);
    for (const row of sheet.rows) {
      while (row.length < 6) row.push(null);
      row.splice(3, 3, row[5] ?? null, row[3] ?? null, row[4] ?? null);
      row.splice(1, 0, null);
    }
    book.sheets.reverse();
    expect(firstOf(book)).toEqual(before);
  });

  it('is read by its headings where the hidden codes are lost', () => {
    const before = firstOf(filledBook());
    const book = filledBook();
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    sheet.rows = sheet.rows.slice(1).map((row) => row.slice(1));
    expect(firstOf(book)).toEqual(before);
  });

  it('tells the cells that are no figure, one by one, and reads the others', () => {
    const book = filledBook();
    fill(book, 'users', 0, 'une trentaine');
    fill(book, 'users', 1, 12.5);
    fill(book, 'users', 2, -3);
    fill(book, 'gender.man', 0, 'n. r.');
    fill(book, 'gender.man', 1, { day: '2024-03-01', time: null });
    fill(book, 'minutesOpen', 1, 12.5 / 24);
    fill(book, 'minutesOpen', 2, '12h30');
    fill(book, 'closed', 1, 'peut-être');
    const { problems, columns } = firstOf(book);
    expect(problems.map(({ code, values }) => [code, values.cell, values.value])).toEqual([
      ['questionnaire/not-a-number', 'D10', 'une trentaine'],
      ['questionnaire/not-whole', 'E10', '12,5'],
      ['questionnaire/odd-hours', 'E11', '0,52'],
      ['questionnaire/a-date', 'E16', '2024-03-01'],
      ['questionnaire/not-a-choice', 'E7', 'peut-être'],
      ['questionnaire/negative', 'F10', '-3'],
    ]);
    expect(columns[0]?.values.has('users')).toBe(false);
    expect(columns[0]?.values.get('gender.man')).toBeNull();
    expect(columns[2]?.values.get('minutesOpen')).toBe(750);
    expect(visits(book)).toEqual([120, 95, null]);
  });

  it('takes the result of a formula and says so; one without a result is not an empty cell', () => {
    const book = filledBook();
    const [sheet] = book.sheets;
    const { rowAt, at } = spotOf(book, 'visits', 0);
    if (sheet === undefined) throw new Error('no sheet');
    sheet.formulas = new Set([`${rowAt},${at}`, `${rowAt},${at + 2}`]);
    expect(codes(book)).toEqual(['questionnaire/formula', 'questionnaire/formula-empty']);
    expect(visits(book)).toEqual([120, 95, undefined]);
  });

  it('tells a month 13, added columns and rows, a row that stands twice, a column and a sheet that are gone', () => {
    const book = filledBook();
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const { rows } = sheet;
    const heading = rows.findIndex(([code]) => code === 'heading');
    rows[0]?.splice(5, 1, '2024-13:2024-13');
    rows[heading]?.splice(5, 1, 'mois 13');
    fill(book, 'visits', 2, 40);
    const copy = [...spotOf(book, 'visits', 0).row];
    copy[3] = 7;
    rows.push(copy, [null, 'Tablettes', null, 4]);
    expect(codes(book)).toEqual([
      'questionnaire/row-twice',
      'questionnaire/column-lost',
      'questionnaire/stray-row',
      'questionnaire/stray-column',
    ]);
    expect(visits(book)).toEqual([120, 95]);
    const two = makeBook(
      makeQuestionnaire({ sheets: [makeAskedSheet(), makeAskedSheet({ placeName: 'Autre lieu' })] }),
    );
    two.sheets.splice(1, 1);
    expect(sheetsOf(two)[1]?.problems.map(({ code }) => code)).toEqual(['questionnaire/sheet-lost']);
  });

  it('doubts a page that says it is of another place', () => {
    const book = filledBook();
    const row = book.sheets[0]?.rows.find(([code]) => code === 'place');
    if (row !== undefined) row[1] = 'Centre social du Pré';
    expect(codes(book)).toEqual(['questionnaire/other-place']);
  });
});

it('is refused without its identity, when it comes from a later program, and when its pages are gone', () => {
  const refusal = (change: (book: EditableBook) => void) => {
    const book = filledBook();
    change(book);
    const read = readQuestionnaire(book);
    return read.ok ? [] : read.problems.map(({ code }) => code);
  };
  expect(refusal((book) => book.sheets.splice(1, 1))).toEqual(['questionnaire/not-one']);
  expect(
    refusal((book) => {
      const first = book.sheets[1]?.rows[0];
      if (first !== undefined) first[1] = '2';
    }),
  ).toEqual(['questionnaire/newer']);
  expect(refusal((book) => book.sheets.splice(0, 1))).toEqual(['questionnaire/no-figures']);
});

it('every row has a name of its own, so that headings alone find it', () => {
  const names = measures.map((measure) => foldText(askedWords(measure).label));
  expect(new Set(names).size).toBe(measures.length);
});

const amount = fc.integer({ min: 0, max: 100_000 });
const someValues = fc
  .dictionary(fc.constantFrom(...measures), amount)
  .map((values): Partial<Record<Measure, number>> => values);

it('law: what a questionnaire shows is read back as it was shown, to the minute', () => {
  fc.assert(
    fc.property(fc.array(someValues, { minLength: 1, maxLength: 12 }), (shown) => {
      const columns = shown.map((values, at) =>
        makeAskedColumn(`2024-${String(at + 1).padStart(2, '0')}`, {
          shown: { ...nothingStanding, basis: 'visits', values },
        }),
      );
      const asked = makeQuestionnaire({ measures, sheets: [makeAskedSheet({ columns })] });
      const { columns: read, problems } = firstOf(makeBook(asked));
      expect(problems).toEqual([]);
      read.forEach((column, at) => {
        for (const measure of measures) {
          expect(column.values.get(measure) ?? null).toBe(shown[at]?.[measure] ?? null);
          expect(column.shown.values[measure]).toBe(shown[at]?.[measure]);
        }
      });
      expect(measures.filter(isDuration)).toEqual(['minutesOpen', 'minutesUsed']);
    }),
    { numRuns: 40 },
  );
});
