import { describe, expect, it } from 'vitest';
import { guessTarget } from '#shared/exchange/spreadsheet/guess-mapping.ts';
import { makeItem } from '#test/factories/equipment.ts';
import { nothingKnown, planOf, tableFrom } from './sheet-setting.ts';

const HEADERS = [
  'N° inventaire',
  'Désignation',
  'Catégorie',
  'Marque',
  'N° de série',
  'Quantité',
  'État',
  'Valeur',
  'Date d’achat',
  'Point de prêt',
];
const POINT = '00000000-0000-7000-8000-000000000021';
const equipment = {
  ...nothingKnown.equipment,
  loanPoints: [{ id: POINT, name: 'Point de prêt de Valmont' }],
  kitNumbers: ['MALLE-1'],
};

describe('an inventory', () => {
  const rows = [
    HEADERS,
    [
      'INV-1',
      'Portable Dell',
      'PC portable',
      'Dell',
      'AB12',
      '1',
      'bon état',
      '450,50 €',
      '03/09/2024',
      'point de pret de valmont',
    ],
    ['', 'Câbles HDMI', 'câble', '', '', '12', '', '', '', 'Nulle part'],
    ['', 'Autre portable', 'portable', '', 'CD34', '', 'neuf', '', '01/02/2023', ''],
    ['INV-4', 'Souris', '', '', '', '1', '', '-5', '', ''],
    ['MALLE-1', 'Écran', 'écran', '', '', '', '', 'cher', '', ''],
    ['inv-1', 'Portable Dell', '', '', '', '', '', '', '', ''],
  ];

  it('is known by its headers, and its columns are guessed', () => {
    expect(guessTarget(tableFrom(rows))).toBe('item');
  });

  it('becomes items: numbers are given where they lack, values are cents, what is wrong is told by row', () => {
    const { plan, writes } = planOf('item', rows, { equipment });
    expect(plan.rows.map(({ action }) => action)).toEqual([
      'create',
      'create',
      'create',
      'skip',
      'skip',
      'skip',
    ]);
    expect(writes.items.created.map(({ input }) => input)).toMatchObject([
      {
        inventoryNumber: 'INV-1',
        category: 'laptop',
        brand: 'Dell',
        serial: 'AB12',
        tracking: 'unique',
        condition: 'good',
        value: 45_050,
        acquiredOn: '2024-09-03',
        loanPointId: POINT,
      },
      {
        inventoryNumber: 'ACC-2026-001',
        tracking: 'counted',
        quantity: 12,
        notes: 'Point de prêt : Nulle part',
      },
      { inventoryNumber: 'PORT-2023-001', serial: 'CD34', value: null, condition: 'new' },
    ]);
    expect(plan.rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      ['spreadsheet/unknown-loan-point'],
      [],
      ['spreadsheet/negative-value'],
      ['spreadsheet/no-sum', 'spreadsheet/number-of-kit'],
      ['spreadsheet/duplicate-id'],
    ]);
  });

  it('meets the items of the register by their number, then their serial, and moves none', () => {
    const dell = makeItem({ inventoryNumber: 'INV-1', name: 'Portable', category: 'laptop' });
    const other = makeItem({
      inventoryNumber: 'X-9',
      name: 'Autre portable',
      serial: 'cd34',
      category: 'laptop',
    });
    const { plan, writes } = planOf('item', rows.slice(0, 4), { equipment, items: [dell, other] });
    expect(plan.rows.map(({ action, matchedBy }) => [action, matchedBy])).toEqual([
      ['change', 'inventoryNumber'],
      ['create', null],
      ['change', 'serial'],
    ]);
    const [changed] = writes.items.changed;
    expect(changed).toMatchObject({ id: dell.id, patch: { name: 'Portable Dell', value: 45_050 } });
    expect(changed?.patch).not.toHaveProperty('loanPointId');
    expect(plan.rows[0]?.problems.map(({ code }) => code)).toEqual(['spreadsheet/holder-kept']);
  });
});
