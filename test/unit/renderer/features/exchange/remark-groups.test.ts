import { expect, it } from 'vitest';
import { remarkGroups, remarkTable } from '#renderer/features/exchange/remark-groups.ts';
import type { ExportRemark, ExportRemarkCode } from '#shared/exchange/export-remark.ts';

function remark(code: ExportRemarkCode, name: string): ExportRemark {
  return {
    placeId: name,
    name,
    communeName: 'Valmont',
    code,
    problem: {
      code,
      values: { field: 'telephone', value: 'poste 12' },
      severity: 'warning',
      row: null,
      field: 'telephone',
    },
  };
}

it('groups remarks by kind, what makes a place unfit first, places in their order', () => {
  const groups = remarkGroups([
    remark('export/hours', 'a'),
    remark('export/phone', 'a'),
    remark('export/missing-value', 'b'),
    remark('export/phone', 'b'),
  ]);
  expect(groups.map(({ code, remarks }) => [code, remarks.map(({ name }) => name)])).toEqual([
    ['export/missing-value', ['b']],
    ['export/phone', ['a', 'b']],
    ['export/hours', ['a']],
  ]);
});

it('makes a line of each, place and field named', () => {
  const table = remarkTable([remark('export/phone', 'a')], {
    heading: (column) => column,
    effect: ({ code }) => code,
    sentence: () => 'Phrase',
  });
  expect(table).toEqual([
    ['name', 'commune', 'effect', 'field', 'value', 'sentence'],
    ['a', 'Valmont', 'export/phone', 'telephone', 'poste 12', 'Phrase'],
  ]);
});
