import { describe, expect, it } from 'vitest';
import { makeLoanList } from '#shared/domain/loan/loan-list.ts';
import { wholeList } from '#shared/list/list-question.ts';
import {
  makeEquipment,
  makeItem,
  makeKit,
  makeLoan,
  makeLoanLine,
  makeLoanPoint,
} from '../../../../factories/equipment.ts';

const TODAY = '2026-03-20';
const point = makeLoanPoint({ name: 'Point de prêt de Valmont' });
const laptop = makeItem({ inventoryNumber: 'PORT-7', name: 'Portable Dell', loanPointId: point.id });
const kit = makeKit({ name: 'Malle vidéo' });
const part = makeItem({ name: 'Caméscope', kitId: kit.id });
const late = makeLoan({
  number: 'P-1',
  borrowerName: null,
  borrowerPlaceId: 'place-1',
  due: '2026-03-10',
  handedOverOn: '2026-03-02',
  loanPointId: point.id,
  contactEmail: 'mairie@exemple.fr',
});
const booked = makeLoan({ number: 'P-2', from: '2026-04-01', due: '2026-04-08', deposit: 15_000 });
const waiting = makeLoan({ number: 'P-3', waiting: true });
const equipment = makeEquipment({
  loanPoints: [point],
  items: [laptop, part],
  kits: [kit],
  loans: [late, booked, waiting],
  loanLines: [
    makeLoanLine({ loanId: late.id, kitId: kit.id }),
    makeLoanLine({ loanId: late.id, kitId: kit.id, itemId: part.id }),
    makeLoanLine({ loanId: booked.id, itemId: laptop.id }),
  ],
});
const names = { place: () => 'Médiathèque de Loriande', organisation: () => null, animator: () => null };
const list = makeLoanList(equipment, names, TODAY);
const ask = (search: string, situations: readonly string[] = []) =>
  list.query(
    {
      ...wholeList,
      search,
      filters:
        situations.length === 0 ? [] : [{ field: 'situation', operator: 'oneOf', values: [...situations] }],
    },
    TODAY,
    () => null,
  ).ids;

describe('the list of loans', () => {
  it('finds a loan by its number, its borrower, its loan point and what is lent, accents aside', () => {
    expect(ask('p-1')).toEqual([late.id]);
    expect(ask('mediatheque')).toEqual([late.id]);
    expect(ask('valmont video')).toEqual([late.id]);
    expect(ask('port-7')).toEqual([booked.id]);
  });

  it('tells what is late apart from what is out', () => {
    expect(ask('', ['overdue'])).toEqual([late.id]);
    expect(ask('', ['out'])).toEqual([]);
    expect(ask('', ['waiting'])).toEqual([waiting.id]);
    expect(list.choices('situation', () => null)).toContainEqual({ value: 'overdue', name: null, count: 1 });
  });

  it('shows a kit by its name, the days late, and what is not known as nothing', () => {
    const [first, second] = list.cells(
      [late.id, booked.id],
      ['things', 'daysLate', 'deposit', 'loanPoint'],
      () => null,
    );
    expect(first?.values).toEqual({
      things: 'Malle vidéo',
      daysLate: 10,
      deposit: null,
      loanPoint: 'Point de prêt de Valmont',
    });
    expect(second?.values).toMatchObject({ daysLate: null, deposit: 150, loanPoint: null });
  });

  it('gives each address once, and counts the loans without one', () => {
    expect(list.emails([late.id, booked.id, late.id])).toEqual({ emails: ['mairie@exemple.fr'], without: 1 });
  });
});
