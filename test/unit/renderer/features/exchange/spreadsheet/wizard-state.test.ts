import { expect, test } from 'vitest';
import { columnQuestions } from '#renderer/features/exchange/spreadsheet/value-questions.ts';
import {
  currentPlan,
  draftKey,
  type TableDraft,
  withField,
  withValue,
  wizardStart,
} from '#renderer/features/exchange/spreadsheet/wizard-state.ts';
import type { SpreadsheetSummary } from '#renderer/workers/spreadsheet-api.ts';

const mapping = [
  { header: 'Nom', field: 'name', values: [] },
  { header: 'État', field: 'status', values: [{ from: 'gelé', to: 'frozen' }] },
];
const draft: TableDraft = {
  proposal: { target: 'accessPoint', rows: 2, columns: [], remembered: null },
  mapping,
  questions: [
    { column: 1, header: 'État', field: 'status', text: 'en sommeil', count: 3, suggestions: ['frozen'] },
  ],
  networks: [],
  organisations: [],
};

test('values met and values remembered are settled column by column', () => {
  expect(columnQuestions(draft)).toEqual([
    {
      column: 1,
      header: 'État',
      field: 'status',
      values: [
        { from: 'en sommeil', rows: 3, to: undefined, suggestions: ['frozen'] },
        { from: 'gelé', rows: null, to: 'frozen', suggestions: [] },
      ],
    },
  ]);
});

test('a value is settled, left out, and taken back', () => {
  const settled = withValue(mapping, 1, 'en sommeil', null);
  expect(settled[1]?.values).toContainEqual({ from: 'en sommeil', to: null });
  expect(withValue(settled, 1, 'en sommeil', undefined)[1]?.values).toEqual(mapping[1]?.values);
});

test('another field forgets the values settled for the former one; the same field keeps them', () => {
  expect(withField(mapping, 1, 'form')[1]).toEqual({ header: 'État', field: 'form', values: [] });
  expect(withField(mapping, 1, 'status')).toEqual(mapping);
});

test('a plan is that of the choices made, and no more once one of them changed', () => {
  const opened = {
    id: 'f',
    fileName: 'lieux.csv',
    format: 'csv' as const,
    encoding: null,
    delimiter: null,
    sheets: [],
    sheet: 0,
    problems: [],
  };
  const start = wizardStart(opened, null);
  const drafts = new Map([[draftKey(start.choice, 'accessPoint'), draft]]);
  const plan: SpreadsheetSummary = {
    id: 'p',
    total: 2,
    withProblems: 0,
    target: 'accessPoint',
    counts: { create: 2, change: 0, unchanged: 0, skip: 0 },
    problems: [],
    unknownValues: [],
    swapped: 0,
    newNetworks: [],
    newOrganisations: [],
  };
  const setup = { ...start.choice, target: start.target, mapping, options: start.options };
  const planned = { ...start, drafts, planned: { setup, plan } };
  expect(currentPlan(planned)).toBe(plan);
  expect(currentPlan({ ...planned, options: { ...start.options, source: 'CRT' } })).toBeNull();
  const other = new Map([
    [draftKey(start.choice, 'accessPoint'), { ...draft, mapping: withField(mapping, 1, null) }],
  ]);
  expect(currentPlan({ ...planned, drafts: other })).toBeNull();
});
