import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, refused } from '#shared/domain/problem.ts';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { type UsageReturn, usageReturnId } from '#shared/domain/usage-return/usage-return.ts';
import { askedSheets } from '#shared/exchange/questionnaire/ask-sheets.ts';
import { nothingStanding, type Questionnaire } from '#shared/exchange/questionnaire/questionnaire.ts';
import {
  type ReadQuestionnaire,
  readQuestionnaire,
} from '#shared/exchange/questionnaire/read-questionnaire.ts';
import { noDecisions, type ReviewDecisions } from '#shared/exchange/questionnaire/review.ts';
import { type KnownReturns, reviewFiles } from '#shared/exchange/questionnaire/review-files.ts';
import { makeAccessPoint } from '#test/factories/access-point.ts';
import {
  type EditableBook,
  fill,
  makeAskedColumn,
  makeAskedSheet,
  makeBook,
  makeQuestionnaire,
  PLACE,
  REGISTER,
} from '#test/factories/questionnaire.ts';
import { makeReturn } from '#test/factories/usage-return.ts';

const place = makeAccessPoint({ id: PLACE, name: 'Médiathèque de l’Étang' });

function known(returns: readonly UsageReturn[] = [], overrides: Partial<KnownReturns> = {}): KnownReturns {
  return {
    registerId: REGISTER,
    today: '2024-06-15',
    lockedYears: [],
    places: new Map([[PLACE, place]]),
    returns,
    unlikely: () => [],
    ...overrides,
  };
}

function readOf(book: EditableBook): ReadQuestionnaire {
  const read = readQuestionnaire(book);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const file = (book: EditableBook, name = 'releve.xlsx', modified = 1) => ({
  name,
  modified,
  reading: accepted(readOf(book)),
});

function january(
  values: Partial<Record<Measure, number>>,
  overrides: Partial<UsageReturn> = {},
): UsageReturn {
  return makeReturn({ placeId: PLACE, from: '2024-01', to: '2024-01', values, ...overrides });
}

/** One file, filled by hand. */
function review(
  cells: readonly (readonly [Parameters<typeof fill>[1], number, Parameters<typeof fill>[3]])[],
  facts: KnownReturns,
  decisions: Partial<ReviewDecisions> = {},
  asked: Questionnaire = makeQuestionnaire(),
) {
  const book = makeBook(asked);
  for (const [key, column, value] of cells) fill(book, key, column, value);
  const { files, edits } = reviewFiles([file(book)], facts, { ...noDecisions, ...decisions });
  const [only] = files;
  if (only === undefined) throw new Error('no file');
  return { file: only, edits };
}

describe('a file compared with the register', () => {
  it('is good where it fills what was not known, and its returns are imported ones', () => {
    const { file: only, edits } = review(
      [
        ['visits', 0, 120],
        ['closed', 1, 'Oui'],
      ],
      known(),
    );
    expect(only).toMatchObject({ state: 'good', accepted: true, returns: 2, problems: [] });
    expect(edits).toMatchObject([
      {
        kind: 'put',
        entry: { from: '2024-01', state: 'received', values: { visits: 120 }, source: 'imported' },
      },
      { kind: 'put', entry: { from: '2024-02', state: 'closed', values: {}, source: 'imported' } },
    ]);
  });

  it('says the same, or nothing, as the register: nothing to write', () => {
    expect(review([['visits', 0, 120]], known([january({ visits: 120 })])).file.state).toBe('same');
    expect(review([], known()).file).toMatchObject({ state: 'empty', canAccept: false, accepted: false });
  });

  it('keeps what stands until the officer says otherwise, line by line or for all', () => {
    const standing = known([january({ visits: 100, users: 40 })]);
    const cells = [
      ['visits', 0, 120],
      ['users', 0, 44],
      ['minutesOpen', 0, 10],
    ] as const;
    const asked = review(cells, standing);
    expect(asked.file.state).toBe('changed');
    expect(
      asked.file.changes.map(({ key, kind, file: said, register }) => [key, kind, said, register]),
    ).toEqual([
      ['visits', 'conflict', 120, 100],
      ['users', 'conflict', 44, 40],
      ['minutesOpen', 'new', 600, null],
    ]);
    const written = (decisions: Partial<ReviewDecisions>) => {
      const [edit] = review(cells, standing, decisions).edits;
      return edit?.kind === 'put' ? edit.entry.values : null;
    };
    expect(written({})).toEqual({ visits: 100, users: 40, minutesOpen: 600 });
    expect(written({ others: 'replace' })).toEqual({ visits: 120, users: 44, minutesOpen: 600 });
    const [first] = asked.file.changes;
    expect(written({ cells: { [first?.id ?? '']: 'replace' } })).toEqual({
      visits: 120,
      users: 40,
      minutesOpen: 600,
    });
  });

  it('does not erase what it did not show, nor undo what the register learnt since', () => {
    // Not prefilled: the empty cells say nothing of the register's figures.
    expect(review([['users', 0, 12]], known([january({ visits: 100 })])).file).toMatchObject({
      state: 'good',
      changes: [{ key: 'users', kind: 'new' }],
    });
    // Prefilled with 100 and left alone; the officer has corrected it to 105 meanwhile.
    const shown = { ...nothingStanding, basis: 'visits' as const, values: { visits: 100, users: 50 } };
    const columns = [makeAskedColumn('2024-01', { shown })];
    const asked = makeQuestionnaire({ sheets: [makeAskedSheet({ columns })] });
    expect(review([], known([january({ visits: 105, users: 50 })]), {}, asked).file.state).toBe('same');
    // Emptied by the place: asked.
    expect(
      review([['users', 0, null]], known([january({ visits: 105, users: 50 })]), {}, asked).file,
    ).toMatchObject({
      state: 'changed',
      changes: [{ key: 'users', kind: 'conflict', file: null, register: 50 }],
    });
  });

  it('asks before figures take the place of a closed month, and before a closing takes that of figures', () => {
    const closed = known([january({}, { state: 'closed' })]);
    const opened = review([['visits', 0, 12]], closed);
    expect(opened.file.changes).toMatchObject([
      { key: 'visits', kind: 'new' },
      { key: 'closed', kind: 'conflict', file: false, register: true },
    ]);
    expect(opened.edits).toEqual([]);
    expect(review([['visits', 0, 12]], closed, { others: 'replace' }).edits).toMatchObject([
      { kind: 'put', entry: { state: 'received', values: { visits: 12 } } },
    ]);
    const filled = known([january({ visits: 30 })]);
    expect(review([['closed', 0, 'Oui']], filled).edits).toEqual([]);
    expect(review([['closed', 0, 'Oui']], filled, { others: 'replace' }).edits).toMatchObject([
      { kind: 'put', entry: { state: 'closed', values: {} } },
    ]);
  });

  it('is doubtful, and left until it is ticked, where something asks for a look', () => {
    const doubts = (...cells: Parameters<typeof review>[0][number][]) => {
      const { file: only, edits } = review(cells, known());
      expect([only.state, only.accepted, edits]).toEqual(['doubtful', false, []]);
      return only.problems.map(({ code }) => code);
    };
    expect(doubts(['visits', 0, 10], ['users', 0, 20])).toEqual(['usage/users-over-visits']);
    expect(doubts(['visits', 0, 'dix'], ['users', 0, 20])).toEqual(['questionnaire/not-a-number']);
    expect(doubts(['visits', 0, 10], ['gender.woman', 0, 20])).toEqual(['usage/gender-over-visits']);
    expect(doubts(['visits', 0, 10], ['closed', 0, 'Oui'])).toEqual(['usage/closed-with-figures']);
    const ticked = review(
      [
        ['visits', 0, 10],
        ['users', 0, 20],
      ],
      known(),
      { files: { 0: true } },
    );
    expect(ticked.edits).toHaveLength(1);
  });

  it('leaves out a return that the rules refuse, and writes the others', () => {
    const { edits, file: only } = review(
      [
        ['visits', 0, 10],
        ['gender.woman', 0, 20],
        ['visits', 1, 30],
      ],
      known(),
      { files: { 0: true } },
    );
    expect(only.problems).toMatchObject([{ code: 'usage/gender-over-visits', severity: 'error' }]);
    expect(edits).toMatchObject([{ kind: 'put', entry: { from: '2024-02' } }]);
  });

  it('tells a locked year, another year than expected, months not over, a place and a register that are not here', () => {
    const filled = [['visits', 0, 10]] as const;
    const codes = (facts: KnownReturns, decisions: Partial<ReviewDecisions> = {}) => {
      const { file: only, edits } = review(filled, facts, decisions);
      expect(edits).toEqual([]);
      return [only.state, ...only.problems.map(({ code }) => code)];
    };
    expect(codes(known([], { lockedYears: [2024] }))).toEqual(['doubtful', 'questionnaire/locked-year']);
    expect(codes(known(), { year: 2025 })).toEqual(['doubtful', 'questionnaire/other-year']);
    expect(codes(known([], { today: '2024-01-20' }))).toEqual(['doubtful', 'questionnaire/not-over']);
    expect(codes(known([], { places: new Map() }))).toEqual(['refused', 'questionnaire/unknown-place']);
    expect(codes(known([], { registerId: 'other' }))).toEqual(['refused', 'questionnaire/other-register']);
    const overlapping = makeReturn({ placeId: PLACE, from: '2024-01', to: '2024-03' });
    expect(codes(known([overlapping]))).toEqual(['doubtful', 'usage/overlap']);
  });
});

describe('several files', () => {
  const filled = (visits: number) => {
    const book = makeBook(makeQuestionnaire());
    fill(book, 'visits', 0, visits);
    return book;
  };

  it('a damaged one is told and does not stop the others', () => {
    const damaged = { name: 'abime.xlsx', modified: 1, reading: refused('spreadsheet/damaged') };
    const { files, edits } = reviewFiles([damaged, file(filled(12))], known(), noDecisions);
    expect(files.map(({ state }) => state)).toEqual(['refused', 'good']);
    expect(edits).toHaveLength(1);
  });

  it('of two that answer for one month, the one that is ticked counts; the same file twice counts once', () => {
    const two = [file(filled(12), 'a.xlsx', 1), file(filled(13), 'b.xlsx', 2)];
    const asked = reviewFiles(two, known(), noDecisions);
    expect(asked.files.map(({ state, problems }) => [state, problems.map(({ code }) => code)])).toEqual([
      ['doubtful', ['questionnaire/duplicate']],
      ['doubtful', ['questionnaire/duplicate']],
    ]);
    const chosen = reviewFiles(two, known(), { ...noDecisions, files: { 0: true } });
    expect(chosen.edits).toMatchObject([{ entry: { values: { visits: 12 } } }]);
    const both = reviewFiles(two, known(), { ...noDecisions, files: { 0: true, 1: true } });
    expect(both.edits).toMatchObject([{ entry: { values: { visits: 13 } } }]);
    const copies = [file(filled(12), 'a.xlsx', 1), file(filled(12), 'copie de a.xlsx', 1)];
    const once = reviewFiles(copies, known(), noDecisions);
    expect(once.files.map(({ state }) => state)).toEqual(['same', 'good']);
    expect(once.edits).toHaveLength(1);
  });
});

const amount = fc.integer({ min: 0, max: 500 });
const values = fc.dictionary(fc.constantFrom<Measure>('visits', 'users', 'minutesOpen'), amount);

it('law: written then read again, a batch has nothing left to write; and nothing but its cells changed', () => {
  fc.assert(
    fc.property(values, values, (standing, answered) => {
      const before = Object.keys(standing).length === 0 ? [] : [january(standing)];
      const asked = makeQuestionnaire({
        sheets: [
          ...askedSheets(place, before, {
            period: { from: '2024-01', to: '2024-03' },
            prefilled: true,
            byStop: false,
            coming: true,
            lockedYears: [],
            today: '2024-06-15',
          }),
        ],
      });
      const book = makeBook(asked);
      for (const measure of ['visits', 'users', 'minutesOpen'] as const) {
        const value = answered[measure];
        fill(book, measure, 0, value === undefined ? null : measure === 'minutesOpen' ? value / 60 : value);
      }
      const decisions: ReviewDecisions = { ...noDecisions, others: 'replace', files: { 0: true } };
      const { edits } = reviewFiles([file(book)], known(before), decisions);
      const after = new Map(before.map((entry) => [entry.id, entry]));
      for (const edit of edits) {
        if (edit.kind === 'remove') after.delete(edit.id);
        else {
          const { placeId, from, to, stopId } = edit.entry;
          const id = usageReturnId(placeId, from, to, stopId);
          after.set(id, makeReturn({ ...edit.entry, id }));
        }
      }
      expect(after.get(usageReturnId(PLACE, '2024-01', '2024-01'))?.values ?? {}).toEqual(answered);
      const again = reviewFiles([file(book)], known([...after.values()]), decisions);
      expect(again.edits).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
