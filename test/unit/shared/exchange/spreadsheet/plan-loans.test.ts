import { describe, expect, it } from 'vitest';
import { guessTarget } from '#shared/exchange/spreadsheet/guess-mapping.ts';
import type { KnownRecords } from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';
import { makeItem, makeKit, makeLoan, makeLoanLine } from '#test/factories/equipment.ts';
import { makeOrganisation } from '#test/factories/organisation.ts';
import { nothingKnown, planOf, tableFrom } from './sheet-setting.ts';

const HEADERS = [
  'N° de prêt',
  'Emprunteur',
  'Personne',
  'N° inventaire',
  'Malle',
  'Quantité',
  'Du',
  'Retour prévu le',
  'Sorti le',
  'Rendu le',
  'État au retour',
  'Caution',
];
const mairie = makeOrganisation({ name: 'Mairie de Valmont', communeName: 'Valmont' });
const laptop = makeItem({ inventoryNumber: 'PORT-1', name: 'Portable' });
const camera = makeItem({ inventoryNumber: 'APN-1', name: 'Appareil photo', serial: 'SN77' });
const cables = makeItem({ inventoryNumber: 'CAB-1', name: 'Câbles', tracking: 'counted', quantity: 10 });
const kit = makeKit({ name: 'Malle tablettes', inventoryNumber: null });
const tablet = makeItem({ inventoryNumber: 'TAB-1', name: 'Tablette', kitId: kit.id, essentialToKit: true });
const known: Partial<KnownRecords> = {
  organisations: [mairie],
  items: [laptop, camera, cables, tablet],
  loans: { ...nothingKnown.loans, kits: [kit] },
};

/** A row of which only some columns are filled. */
function row(cells: Readonly<Record<string, string>>): readonly string[] {
  return HEADERS.map((header) => cells[header] ?? '');
}
const base = { Personne: 'Alex Martin', Du: '02/12/2026', 'Retour prévu le': '06/12/2026' };

function planned(rows: readonly Readonly<Record<string, string>>[], more: Partial<KnownRecords> = {}) {
  const { plan, writes } = planOf('loan', [HEADERS, ...rows.map(row)], { ...known, ...more });
  return {
    plan,
    writes,
    actions: plan.rows.map(({ action }) => action),
    codes: plan.rows.map(({ problems }) => problems.map(({ code }) => code)),
  };
}

describe('a list of loans', () => {
  it('is known by its headers', () => {
    expect(guessTarget(tableFrom([HEADERS, row(base), row(base)]))).toBe('loan');
  });

  it('becomes loans: rows of one number are one, what came back was handed over, numbers are given', () => {
    const out = { 'Sorti le': '02/03/2026', 'Retour prévu le': '06/03/2026' };
    const { actions, codes, writes } = planned([
      {
        ...out,
        'N° de prêt': 'P-1',
        Emprunteur: 'mairie de valmont',
        'N° inventaire': 'port-1',
        Caution: '150 €',
      },
      { 'N° de prêt': 'P-1', 'N° inventaire': 'SN77', 'Rendu le': '05/03/2026', 'État au retour': 'abîmé' },
      { ...base, Malle: 'malle tablettes' },
      { ...base, 'N° inventaire': 'CAB-1', Quantité: '4' },
    ]);
    expect(actions).toEqual(['create', 'create', 'create', 'create']);
    expect(codes).toEqual([[], [], [], []]);
    expect(writes.loans.created.map(({ input }) => input)).toMatchObject([
      {
        number: 'P-1',
        borrowerOrganisationId: mairie.id,
        borrowerName: null,
        from: '2026-03-02',
        due: '2026-03-06',
        handedOverOn: '2026-03-02',
        deposit: 15_000,
      },
      {
        number: expect.stringMatching(/^2026-[A-Z]{2}-001$/),
        borrowerName: 'Alex Martin',
        handedOverOn: null,
      },
      { number: expect.stringMatching(/^2026-[A-Z]{2}-002$/) },
    ]);
    const [first] = writes.loans.created;
    expect(writes.loanLines.created.map(({ input }) => input)).toMatchObject([
      { loanId: first?.id, itemId: laptop.id, returnedOn: null, outcome: null },
      {
        loanId: first?.id,
        itemId: camera.id,
        returnedOn: '2026-03-05',
        outcome: 'returned',
        conditionIn: 'damaged',
      },
      { itemId: null, kitId: kit.id },
      { itemId: cables.id, quantity: 4 },
    ]);
  });

  it('a kit that was handed over goes with its parts', () => {
    const { writes, codes } = planned([
      {
        Personne: 'Alex Martin',
        Malle: 'Malle tablettes',
        'Sorti le': '02/03/2026',
        'Rendu le': '05/03/2026',
      },
    ]);
    expect(codes).toEqual([['spreadsheet/loan-due-of-return']]);
    expect(writes.loanLines.created.map(({ input }) => input)).toMatchObject([
      { kitId: kit.id, itemId: null, returnedOn: '2026-03-05' },
      { kitId: kit.id, itemId: tablet.id, returnedOn: '2026-03-05' },
    ]);
  });

  it.each([
    ['unknown item', { 'N° inventaire': 'XX-9' }, 'loan-unknown-item'],
    ['no item', {}, 'loan-no-item'],
    ['two of a single object', { 'N° inventaire': 'PORT-1', Quantité: '2' }, 'loan-quantity-of-one'],
    ['due before from', { 'N° inventaire': 'PORT-1', Du: '07/12/2026' }, 'loan-due-before-from'],
    ['unreadable day', { 'N° inventaire': 'PORT-1', Du: 'bientôt' }, 'loan-day'],
    ['no first day', { 'N° inventaire': 'PORT-1', Du: '' }, 'loan-no-from'],
    ['no due day', { 'N° inventaire': 'PORT-1', 'Retour prévu le': '' }, 'loan-no-due'],
    ['hand-over to come', { 'N° inventaire': 'PORT-1', 'Sorti le': '02/12/2026' }, 'loan-out-future'],
    [
      'returned before handed over',
      { 'N° inventaire': 'PORT-1', Du: '', 'Sorti le': '05/03/2026', 'Rendu le': '04/03/2026' },
      'loan-back-before-out',
    ],
    ['negative deposit', { 'N° inventaire': 'PORT-1', Caution: '-20' }, 'negative-deposit'],
    ['no borrower', { 'N° inventaire': 'PORT-1', Personne: '' }, 'loan-no-borrower'],
    ['unknown borrower', { 'N° inventaire': 'PORT-1', Emprunteur: 'Nulle part' }, 'loan-borrower-unknown'],
  ])('%s is told, and nothing is written', (_, cells, code) => {
    const { actions, codes, writes } = planned([{ ...base, ...cells }]);
    expect(actions).toEqual(['skip']);
    expect(codes[0]).toContain(`spreadsheet/${code}`);
    expect(writes.loans.created).toEqual([]);
    expect(writes.loanLines.created).toEqual([]);
  });

  it('one wrong row keeps its whole loan out, and rows that differ are told', () => {
    const { actions, codes } = planned([
      { ...base, 'N° de prêt': 'P-1', 'N° inventaire': 'PORT-1' },
      { ...base, 'N° de prêt': 'p-1', 'N° inventaire': 'XX-9' },
      { ...base, 'N° de prêt': 'P-2', 'N° inventaire': 'APN-1' },
      { ...base, 'N° de prêt': 'P-2', 'N° inventaire': 'CAB-1', 'Retour prévu le': '09/12/2026' },
    ]);
    expect(actions).toEqual(['skip', 'skip', 'skip', 'skip']);
    expect(codes).toEqual([
      ['spreadsheet/loan-other-row'],
      ['spreadsheet/loan-unknown-item'],
      ['spreadsheet/loan-other-row'],
      ['spreadsheet/loan-rows-differ'],
    ]);
  });

  it('a borrower of a name that several bear is told apart by the commune', () => {
    const other = makeOrganisation({ name: 'Mairie de Valmont', communeName: 'Ailleurs' });
    const both = { organisations: [mairie, other] };
    const cells = { ...base, Personne: '', Emprunteur: 'Mairie de Valmont', 'N° inventaire': 'PORT-1' };
    expect(planned([cells], both).codes).toEqual([['spreadsheet/loan-borrower-several']]);
    const headers = [...HEADERS, 'Commune'];
    const { writes } = planOf('loan', [headers, [...row(cells), 'ailleurs']], { ...known, ...both });
    expect(writes.loans.created[0]?.input.borrowerOrganisationId).toBe(other.id);
  });

  it('two rows that hold the same item meet: the later one is refused, with who has it and until when', () => {
    const { actions, plan } = planned([
      { ...base, 'N° inventaire': 'PORT-1' },
      {
        ...base,
        Personne: 'Lou Petit',
        'N° inventaire': 'PORT-1',
        Du: '06/12/2026',
        'Retour prévu le': '08/12/2026',
      },
      {
        ...base,
        Personne: 'Sam Roy',
        'N° inventaire': 'PORT-1',
        Du: '07/12/2026',
        'Retour prévu le': '09/12/2026',
      },
    ]);
    expect(actions).toEqual(['create', 'skip', 'create']);
    expect(plan.rows[1]?.problems).toMatchObject([
      {
        code: 'spreadsheet/loan-taken-row',
        row: 3,
        field: 'N° inventaire',
        values: { borrower: 'Alex Martin', until: '06/12/2026', first: 2 },
      },
    ]);
  });

  it('a loan of the register stays: its number is left as it is, and what it holds is not lent again', () => {
    const loan = makeLoan({
      number: 'P-7',
      from: '2026-12-01',
      due: '2026-12-04',
      borrowerName: null,
      borrowerOrganisationId: mairie.id,
    });
    const line = makeLoanLine({ loanId: loan.id, itemId: laptop.id });
    const loans = { ...nothingKnown.loans, kits: [kit], loans: [loan], lines: [line], numbers: ['P-7'] };
    const { actions, plan, codes } = planned(
      [
        { ...base, 'N° de prêt': 'p-7', 'N° inventaire': 'XX-9' },
        { ...base, 'N° inventaire': 'PORT-1' },
        { ...base, 'N° inventaire': 'CAB-1', Quantité: '11' },
      ],
      { loans },
    );
    expect(actions).toEqual(['unchanged', 'skip', 'skip']);
    expect(plan.rows[0]).toMatchObject({ recordId: loan.id, matchedBy: 'loanNumber' });
    expect(codes[0]).toEqual(['spreadsheet/loan-already-there']);
    expect(plan.rows[1]?.problems).toMatchObject([
      {
        code: 'spreadsheet/loan-taken',
        values: { borrower: 'Mairie de Valmont', number: 'P-7', until: '04/12/2026' },
      },
    ]);
    expect(codes[2]).toEqual(['spreadsheet/loan-over-quantity']);
  });
});
