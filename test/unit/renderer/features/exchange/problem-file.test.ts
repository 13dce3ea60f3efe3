import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { problemCsv, problemTable, problemXlsx } from '#renderer/features/exchange/problem-file.ts';
import type { ListedProblem } from '#renderer/features/exchange/problem-groups.ts';

const hostile: ListedProblem = {
  problem: {
    code: 'import/formula',
    values: { row: 3, field: 'adresse', value: '=1+1' },
    severity: 'warning',
    row: 3,
    field: 'adresse',
  },
  row: {
    row: 3,
    action: 'create',
    name: '@lieu; "bis"',
    communeName: 'Valmont',
    placeId: null,
    changes: [],
    problems: [],
  },
};

const table = problemTable([hostile], {
  heading: (column) => column,
  severity: ({ problem }) => problem.severity,
  sentence: () => 'Phrase',
});

it('writes a CSV for French spreadsheets whose cells never run', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(problemCsv(table));
  expect(text).toBe(
    '\ufeffrow;name;commune;severity;field;value;sentence\r\n' +
      `3;"'@lieu; ""bis""";Valmont;warning;adresse;"'=1+1";Phrase\r\n`,
  );
});

it('writes the same as a workbook, its row number a number', async () => {
  const bytes = await problemXlsx(table, 'Remarques', new Date('2026-11-23T00:00:00Z'));
  const [sheet] = (await readXlsx(bytes)).sheets;
  expect(sheet?.name).toBe('Remarques');
  expect(sheet?.rows[1]?.slice(0, 6)).toEqual([3, `'@lieu; "bis"`, 'Valmont', 'warning', 'adresse', "'=1+1"]);
});
