import { describe, expect, test } from 'vitest';
import { makeReportWording } from '#renderer/documents/report-wording.ts';
import { wordReport } from '#renderer/documents/word-report.ts';
import { yearPeriod } from '#shared/domain/calendar/period.ts';
import {
  type Exploration,
  type ExplorationQuestion,
  explorationDimensions,
  explorationShapes,
} from '#shared/domain/exploration/exploration.ts';
import { explore } from '#shared/figures/explore/explore.ts';
import type { ExploreAnswer } from '#shared/figures/explore/explore-answer.ts';
import { publicKeys, sessionKindKeys, weekdayKeys } from '#shared/figures/explore/explore-cuts.ts';
import { offeredReturnMeasures, sessionMeasures } from '#shared/figures/explore/explore-measures.ts';
import { publicDimensions } from '#shared/figures/explore/explore-refusal.ts';
import { buildReportModel } from '#shared/report/build-report-model.ts';
import { answerChart, shapeOf } from '#shared/report/exploration-chart.ts';
import { answerTable } from '#shared/report/exploration-table.ts';
import { dimensionText, keyText, measureText, sentenceText } from '#shared/report/exploration-words.ts';
import { makeFacts, makePlace } from '#test/factories/register-facts.ts';
import { makeReportSpec } from '#test/factories/report-model.ts';
import { makeExplorationInput } from '#test/factories/usage-observation.ts';
import type { ReturnRow } from '#test/factories/usage-view.ts';

const places = [
  makePlace('a', { name: 'La Fabrique' }),
  makePlace('b', { name: 'Le Relais', commune: '17300' }),
];
const rows: readonly ReturnRow[] = [
  { placeId: 'a', from: '2024-01', values: { visits: 60, 'gender.woman': 30, 'gender.man': 10 } },
  { placeId: 'b', from: '2024-01', values: { visits: 40 } },
  { placeId: 'a', from: '2023-01', values: { visits: 50 } },
];
const question: ExplorationQuestion = {
  measure: 'visits',
  rows: 'place',
  columns: null,
  filters: [],
  period: yearPeriod(2024),
  comparedWithYearBefore: true,
  shape: 'bar',
};

function answerOf(patch: Partial<ExplorationQuestion>): ExploreAnswer {
  const outcome = explore(
    { facts: makeFacts(places, rows), perimeter: { kind: 'all' }, today: '2025-06-01', names: new Map() },
    { ...question, ...patch },
  );
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.answer;
}

describe('words', () => {
  test('every measure, dimension and value has its word in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      const wording = makeReportWording(language);
      const texts = [
        ...[...offeredReturnMeasures, ...sessionMeasures, 'gender.woman'].map(measureText),
        ...explorationDimensions.map(dimensionText),
        ...publicDimensions.flatMap((dimension) =>
          publicKeys(dimension).map((key) => keyText(dimension, { key, name: null })),
        ),
        ...weekdayKeys.map((key) => keyText('weekday', { key, name: null })),
        ...sessionKindKeys.map((key) => keyText('sessionKind', { key, name: null })),
        ...explorationDimensions.map((dimension) => keyText(dimension, { key: '', name: null })),
      ];
      // A code that the catalogue does not have is shown as itself: it has a dot and no space.
      for (const text of texts) expect(wording.text(text)).not.toMatch(/^[a-z]+\.[a-z]/i);
    }
  });

  test('the sentence says what is shown, and of when', () => {
    const wording = makeReportWording('fr');
    expect(wording.text(sentenceText({ ...question, rows: 'month', columns: 'age' }))).toBe(
      'Passages par mois et par âge, 2024, à côté des mêmes mois un an plus tôt.',
    );
  });
});

describe('tables and charts', () => {
  test('a table has its N−1, its change, its answers and its total', () => {
    const wording = makeReportWording('fr');
    const table = answerTable(answerOf({}), 'table', []);
    expect(table.columns.map(({ title }) => wording.text(title))).toEqual([
      'Lieu',
      '2024',
      '2023',
      'Évolution',
      'À périmètre constant',
      'Réponses',
    ]);
    const plain = (text: string): string => text.replaceAll(/\s/g, ' ');
    expect(table.rows.map(({ cells }) => cells.map((cell) => plain(wording.cell(cell))))).toEqual([
      ['La Fabrique', '60', '50', '+20,0 %', '+20,0 %', '8,3 %'],
      ['Le Relais', '40', 'n. r.', 'n. d.', 'n. d.', '8,3 %'],
      ['Ensemble', '100', '50', '+100,0 %', '+20,0 %', '8,3 %'],
    ]);
  });

  test('shares are of what is stated, and make one', () => {
    const chart = answerChart(answerOf({ rows: 'month', columns: 'gender', shape: 'share' }), 'c', 't');
    expect(chart?.shape).toBe('shareBar');
    expect(chart?.series.map(({ key, values }) => [key, values[0]])).toEqual([
      ['woman', 0.75],
      ['man', 0.25],
    ]);
    expect(chart?.series[0]?.values[1]).toBeNull();
  });

  test('a shape that would lie gives way to a plain one', () => {
    for (const shape of explorationShapes) {
      expect(['line', 'bar']).toContain(shapeOf({ ...question, rows: 'month', shape }));
      expect(['stacked', 'share']).not.toContain(
        shapeOf({ ...question, measure: 'far.over60', columns: 'month', shape }),
      );
      expect(shapeOf({ ...question, shape })).not.toBe('line');
    }
  });

  test('nothing reported gives no chart', () => {
    expect(answerChart(answerOf({ measure: 'minutesUsed' }), 'c', 't')).toBeNull();
  });
});

describe('the report', () => {
  const kept = (patch: Partial<Exploration>): Exploration => ({
    ...makeExplorationInput({ question, inReport: true }),
    id: '0190a000-0000-7000-8000-0000000000aa',
    createdAt: '2025-01-01T00:00:00.000Z',
    updatedAt: '2025-01-01T00:00:00.000Z',
    updatedBy: { device: 'dev00001', officer: 'Camille Essai' },
    deletedAt: null,
    stamps: { record: { at: '1741771800000-00000-dev00001', prev: null }, fields: {} },
    ...patch,
  });
  const textOf = (explorations: readonly Exploration[]): string => {
    const model = buildReportModel({
      facts: makeFacts(places, rows, { explorations: { kept: explorations, names: new Map() } }),
      period: yearPeriod(2023),
      perimeter: { kind: 'all' },
      chapters: ['activities'],
      today: '2025-06-01',
      computedAt: '2025-06-01T08:00:00.000Z',
    });
    const worded = wordReport(
      model,
      makeReportSpec({ period: model.period, chapters: ['activities'] }),
      { officer: 'Camille Essai', organisation: null, example: false, timeZone: 'Europe/Paris' },
      makeReportWording('fr'),
    );
    return JSON.stringify(worded.chapters);
  };

  test('shows the analyses put in it, over its own months, with the words of the officer', () => {
    const text = textOf([
      kept({ name: 'Passages des lieux', note: 'La Fabrique a doublé\nses horaires.\n\nÀ suivre.' }),
      kept({ id: '0190a000-0000-7000-8000-0000000000bb', name: 'Brouillon', inReport: false }),
    ]);
    expect(text).toContain('Passages des lieux');
    expect(text).toContain('La Fabrique a doublé ses horaires.');
    expect(text).toContain('À suivre.');
    expect(text).not.toContain('Brouillon');
    const table = /"id":"exploration-0190a000-0000-7000-8000-0000000000aa-table".*?"notes"/.exec(text)?.[0];
    expect(table).toContain('"text":"50"');
    expect(table).not.toContain('"text":"60"');
  });

  test('says why an analysis has no answer, and has no heading without any', () => {
    expect(textOf([kept({ question: { ...question, rows: 'label' } })])).toContain(
      'Les labels n’existent pas encore',
    );
    expect(textOf([])).not.toContain('usage-explorations-heading');
    expect(textOf([])).not.toContain('"Analyses"');
  });
});
