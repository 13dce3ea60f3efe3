import { expect, test } from 'vitest';
import { gridValues, moved, readGridValues } from '#renderer/features/quality/grid/grid-values.ts';
import {
  newReviewValues,
  readReviewValues,
  reviewValues,
} from '#renderer/features/quality/review/review-values.ts';
import { makeQualityGridInput } from '#test/factories/usage-observation.ts';

const TODAY = '2026-11-24';
const values = newReviewValues('p', 'g', TODAY);

test('nothing said is left out, not looked at is kept, neither is the first step', () => {
  const read = readReviewValues(
    {
      ...values,
      answers: {
        q1: { step: '1', comment: '' },
        q2: { step: 'n', comment: ' à revoir ' },
        q3: { step: '', comment: '' },
        q4: { step: '', comment: 'vu' },
        elsewhere: { step: '4', comment: '' },
      },
    },
    ['q1', 'q2', 'q3', 'q4'],
    TODAY,
  );
  expect(read.ok && read.value.answers).toEqual([
    { id: 'q1', step: 1, comment: null },
    { id: 'q2', step: null, comment: 'à revoir' },
    { id: 'q4', step: null, comment: 'vu' },
  ]);
});

test('a review comes back as it was typed', () => {
  const read = readReviewValues(
    {
      ...values,
      answers: { q1: { step: '3', comment: 'oui' }, q2: { step: 'n', comment: '' } },
      actions: 'Afficher',
    },
    ['q1', 'q2'],
    TODAY,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const stored = {
    ...read.value,
    id: 'r',
    createdAt: '',
    updatedAt: '',
    updatedBy: { device: '', officer: '' },
    deletedAt: null,
    stamps: { record: { at: '', prev: null }, fields: {} },
  };
  expect(readReviewValues(reviewValues(stored), ['q1', 'q2'], TODAY)).toEqual(read);
});

test('a place, a grid and a day that has come are asked for', () => {
  const codes = (typed: Partial<typeof values>) => {
    const read = readReviewValues({ ...values, ...typed }, [], TODAY);
    return read.ok ? [] : read.problems.map(({ code, field }) => `${field} ${code}`);
  };
  expect(codes({ placeId: '', gridId: '' })).toEqual([
    'placeId quality/place-missing',
    'gridId quality/grid-missing',
  ]);
  expect(codes({ day: '' })).toEqual(['day quality/day-missing']);
  expect(codes({ day: 'hier' })).toEqual(['day quality/day-not-valid']);
  expect(codes({ day: '25/11/2026' })).toEqual(['day quality/day-to-come']);
});

test('a grid comes back as it was typed; a name that is missing is told', () => {
  const grid = makeQualityGridInput();
  const typed = gridValues(grid);
  expect(readGridValues(typed)).toEqual({ ok: true, value: grid });
  const codes = (change: Partial<typeof typed>) => {
    const read = readGridValues({ ...typed, ...change });
    return read.ok ? [] : read.problems.map(({ code }) => code);
  };
  expect(codes({ name: ' ' })).toEqual(['quality/name-missing']);
  expect(codes({ stepLabels: ['a', '', 'c', 'd'] })).toEqual(['quality/step-missing']);
  expect(codes({ themes: [] })).toEqual(['quality/nothing-asked']);
});

test('an entry moves by one place, and not beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
