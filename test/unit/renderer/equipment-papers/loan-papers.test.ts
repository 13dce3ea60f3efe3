import { expect, test } from 'vitest';
import type { PrintedItem } from '#renderer/documents/printed-item.ts';
import { agreementItems } from '#renderer/features/equipment-papers/agreement-items.ts';
import { handOverItems } from '#renderer/features/equipment-papers/hand-over-items.ts';
import { type LoanPaper, lentThings } from '#renderer/features/equipment-papers/loan-paper.ts';
import { returnDays, returnItems } from '#renderer/features/equipment-papers/return-items.ts';
import { defaultEquipmentSettings } from '#shared/domain/equipment-settings/equipment-settings.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';
import { makeItem, makeKit, makeLoan, makeLoanLine, makeLoanPoint } from '#test/factories/equipment.ts';

const kit = makeKit({ name: 'Malle photo', inventoryNumber: 'MALLE-01' });
const laptop = makeItem({
  inventoryNumber: 'PORT-10',
  brand: 'Dell',
  serial: 'SN7',
  value: 45_050,
  condition: 'good',
  accessories: ['chargeur'],
});
const camera = makeItem({ inventoryNumber: 'APN-2', kitId: kit.id, name: 'Appareil photo', value: null });
const cards = makeItem({
  inventoryNumber: 'ACC-9',
  kitId: kit.id,
  name: 'Carte mémoire',
  tracking: 'counted',
  quantity: 4,
  value: 1_000,
});
const retired = makeItem({
  inventoryNumber: 'APN-1',
  kitId: kit.id,
  retiredOn: '2026-01-05',
  retiredReason: 'lost',
});

function paperOf(loan: Loan, lines: readonly LoanLine[], overrides: Partial<LoanPaper> = {}): LoanPaper {
  return {
    loan,
    lines,
    items: new Map<string, Item>([laptop, camera, cards, retired].map((item) => [item.id, item])),
    kits: new Map([[kit.id, kit]]),
    loanPoint: makeLoanPoint({ phone: '+33231000001' }),
    borrower: { name: 'MJC de Valmont', address: ['1 rue du Lavoir', '14400 Valmont'], reach: [] },
    settings: defaultEquipmentSettings,
    organisation: 'Pays de Valmont',
    ...overrides,
  };
}

const tableOf = (items: readonly PrintedItem[], key: string) => {
  const table = items.find((item) => item.key === key);
  return table?.kind === 'table'
    ? table.rows.map(({ cells }) => cells.map(({ lines }) => lines.join(' / ').replaceAll(/\s/g, ' ')))
    : [];
};
const textOf = (items: readonly PrintedItem[]) => JSON.stringify(items);

const booked = makeLoan({ number: 'A1-0007', deposit: 20_000, purpose: 'Atelier photo' });
const bookedLines = [
  makeLoanLine({ loanId: booked.id, kitId: kit.id }),
  makeLoanLine({ loanId: booked.id, itemId: laptop.id }),
];

test('before the hand-over, an agreement lists what is booked: the parts of a kit as they stand, without what was retired', () => {
  const rows = tableOf(agreementItems(paperOf(booked, bookedLines)), 'things');
  expect(rows).toEqual([
    ['PORT-10', 'Ordinateur portable / Dell / n° de série SN7', 'chargeur', 'Bon', '1', '450,50 €'],
    ['MALLE-01', 'Malle photo', '', '', '', ''],
    ['ACC-9', 'Carte mémoire', '', 'n. r.', '4', '40 €'],
    ['APN-2', 'Appareil photo', '', 'n. r.', '1', 'n. r.'],
    ['Total connu', '1 matériel sans valeur renseignée', '', '', '', '490,50 €'],
  ]);
});

test('an agreement bears the organisation’s header and conditions, and the program’s where there are none', () => {
  const own = paperOf(booked, bookedLines, {
    settings: {
      ...defaultEquipmentSettings,
      documentHeader: '2 place du Marché\n14400 Valmont',
      loanConditions: 'Article 1. Rendre.\n\nArticle 2. Ranger.',
    },
  });
  const items = agreementItems(own);
  expect(items[0]).toMatchObject({ name: 'Pays de Valmont', lines: ['2 place du Marché\n14400 Valmont'] });
  expect(
    items
      .filter(({ key }) => key.startsWith('condition-'))
      .map((item) => item.kind === 'paragraph' && item.text),
  ).toEqual(['Article 1. Rendre.', 'Article 2. Ranger.']);
  expect(textOf(items)).toContain('du 2 mars 2026 au 8 mars 2026');
  expect(items.at(-1)).toMatchObject({
    kind: 'signatures',
    boxes: [{ title: 'Le prêteur' }, { title: 'L’emprunteur' }],
  });
  expect(textOf(agreementItems(paperOf(booked, bookedLines)))).toContain('reste la propriété du prêteur');
});

const out = makeLoan({
  number: 'A1-0008',
  handedOverOn: '2026-03-02',
  handedOverBy: 'Camille',
  receivedBy: 'Sam',
});
const heading = makeLoanLine({ loanId: out.id, kitId: kit.id });
const outLines = [
  heading,
  makeLoanLine({
    loanId: out.id,
    itemId: laptop.id,
    conditionOut: 'new',
    accessoriesOut: ['chargeur', 'housse'],
    returnedOn: '2026-03-06',
    outcome: 'returned',
    conditionIn: 'damaged',
    accessoriesMissing: ['housse'],
    noteIn: 'Écran rayé',
  }),
  makeLoanLine({
    loanId: out.id,
    itemId: camera.id,
    kitId: kit.id,
    returnedOn: '2026-03-07',
    outcome: 'lost',
  }),
  makeLoanLine({ loanId: out.id, itemId: cards.id, kitId: kit.id, quantity: 3 }),
];

test('once handed over, a slip says what left, in the condition and with what was noted then', () => {
  const paper = paperOf(out, outLines);
  expect(lentThings(paper).map(({ item, quantity }) => [item?.inventoryNumber, quantity])).toEqual([
    ['PORT-10', 1],
    ['ACC-9', 3],
    ['APN-2', 1],
  ]);
  const items = handOverItems(paper);
  expect(tableOf(items, 'things')[0]?.slice(2, 4)).toEqual(['chargeur / housse', 'Neuf']);
  expect(textOf(items)).toContain('"Remis à","text":"Sam"');
  expect(textOf(handOverItems(paperOf(booked, bookedLines)))).toContain('pas encore remis');
});

test('a return slip says what came back on a day, how, and what is still out', () => {
  const paper = paperOf(out, outLines);
  expect(returnDays(paper)).toEqual(['2026-03-07', '2026-03-06']);
  const sixth = returnItems(paper, '2026-03-06');
  expect(tableOf(sixth, 'back-table')).toEqual([
    [
      'PORT-10',
      'Ordinateur portable / Dell / n° de série SN7',
      '1',
      '06/03/2026',
      'Neuf',
      'Abîmé',
      'manque : housse / Écran rayé',
    ],
  ]);
  expect(tableOf(sixth, 'out-table')).toEqual([
    ['MALLE-01', 'Malle photo', '', ''],
    ['ACC-9', 'Carte mémoire', '3', ''],
  ]);
  const all = tableOf(returnItems(paper, null), 'back-table');
  expect(all.map(([number]) => number)).toEqual(['PORT-10', 'MALLE-01', 'APN-2']);
  expect(all.at(-1)?.at(-1)).toBe('Perdu');
  expect(textOf(returnItems(paperOf(booked, bookedLines), null))).toContain('Rien n’est encore revenu');
});
