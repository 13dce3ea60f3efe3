import { expect, test } from 'vitest';
import {
  changedSinceLook,
  keyFiguresOf,
  lookAt,
  questionOf,
} from '#renderer/features/reports/figure/last-look.ts';
import { makeFigure, makeKeyFigure, makeReportModel } from '#test/factories/report-model.ts';

const model = makeReportModel();
const question = questionOf(model);

test('only the figures that are not what they were seen as are marked, with what they were', () => {
  const figures = keyFiguresOf(model, ['network', 'usage']);
  const look = lookAt(question, figures);
  expect(changedSinceLook(look, question, figures).size).toBe(0);
  const now = new Map(figures).set(
    'visits',
    makeKeyFigure({ figure: makeFigure(128_451, 'count', [2604, 2988]) }),
  );
  expect([...changedSinceLook(look, question, now)]).toEqual([
    ['visits', { value: 128_450, reported: 2604, expected: 2988 }],
  ]);
});

test('a figure that was never seen is not marked, nor is anything of other months', () => {
  const look = lookAt(question, keyFiguresOf(model, ['network']));
  const figures = keyFiguresOf(model, ['network', 'usage']);
  expect(changedSinceLook(look, question, figures).size).toBe(0);
  const other = lookAt('another question', new Map([['visits', makeKeyFigure({ figure: makeFigure(1) })]]));
  expect(changedSinceLook(other, question, figures).size).toBe(0);
});
