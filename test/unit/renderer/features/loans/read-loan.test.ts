import { describe, expect, it } from 'vitest';
import { type LoanValues, newLoanValues } from '#renderer/features/loans/form/loan-values.ts';
import { readLoanValues } from '#renderer/features/loans/form/read-loan.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { makeLoan } from '../../../../factories/equipment.ts';

const TODAY = '2026-03-02';
const ITEM = '0190a5e8-0000-7000-8000-000000000001';
const PLACE = '0190a5e8-0000-7000-8000-000000000002';
const wish = { from: null, due: null, loanPointId: null, things: [], borrower: null };
const empty = newLoanValues(wish, { loanPointId: '', due: (from) => addDays(from, 14) }, TODAY);

function typed(own: Partial<LoanValues> = {}): LoanValues {
  return {
    ...empty,
    borrowerPlaceId: PLACE,
    lines: [{ itemId: ITEM, kitId: null, quantity: 1 }],
    ...own,
  };
}

function codes(values: LoanValues) {
  const read = readLoanValues(values, null, TODAY);
  return read.ok ? [] : read.problems.map(({ code, field }) => `${field} ${code}`);
}

describe('what is typed in the form of a loan', () => {
  it('begins today, for the usual length', () => {
    expect(empty).toMatchObject({ from: '02/03/2026', due: '16/03/2026', requestedOn: '02/03/2026' });
  });

  it('reads days, times and the deposit as they are typed', () => {
    const read = readLoanValues(
      typed({ from: '3/3/26', due: '10/3/26', fromTime: '9h', dueTime: '17h30', deposit: '150,50 €' }),
      null,
      TODAY,
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        starts: [],
        booking: {
          from: '2026-03-03',
          due: '2026-03-10',
          fromTime: '09:00',
          dueTime: '17:30',
          deposit: 15_050,
          borrowerPlaceId: PLACE,
          borrowerName: null,
        },
      },
    });
  });

  it('keeps the borrower of the kind that is chosen, and no other', () => {
    const read = readLoanValues(typed({ kind: 'person', borrowerName: ' Sacha Exemple ' }), null, TODAY);
    expect(read).toMatchObject({
      ok: true,
      value: { booking: { borrowerPlaceId: null, borrowerName: 'Sacha Exemple' } },
    });
  });

  it('names the field of what is missing or wrong, from top to bottom', () => {
    expect(codes({ ...empty, from: '', due: '31/2/2026' })).toEqual([
      'borrowerPlaceId loan/no-borrower',
      'from loan/from-missing',
      'due access-point/day-not-valid',
      'lines loan/no-lines',
    ]);
    expect(codes(typed({ from: '10/3/26', due: '3/3/26' }))).toEqual(['due loan/due-before-from']);
    expect(codes(typed({ fromTime: '25h', deposit: '-5' }))).toEqual([
      'fromTime loan/time-not-valid',
      'deposit money/negative',
    ]);
    expect(codes(typed({ kind: 'person', borrowerName: 'Sacha', communeName: 'Valmon' }))).toEqual([
      'communeName access-point/commune-missing',
    ]);
  });

  it('reads a series, and refuses one that is too long', () => {
    const read = readLoanValues(typed({ every: 'week', count: '3' }), null, TODAY);
    expect(read).toMatchObject({ value: { starts: ['2026-03-02', '2026-03-09', '2026-03-16'] } });
    expect(codes(typed({ every: 'week', count: '53' }))).toEqual(['count loan/series-count']);
    expect(codes(typed({ every: 'week', count: 'deux' }))).toEqual(['count loan/series-count']);
  });

  it('checks an edited loan with what its acts wrote', () => {
    const loan = makeLoan({ handedOverOn: '2026-03-02' });
    const read = readLoanValues(typed({ waiting: true }), loan, TODAY);
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['loan/waiting-and-out']);
  });
});
