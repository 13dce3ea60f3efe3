import type { CalendarLine, CalendarStretch } from '#renderer/workers/loan-api.ts';
import type { LoanRow } from '#shared/domain/loan/loan-row.ts';

/** A booking of the calendar, from 9 to 13 March 2026 unless said otherwise. */
export function makeLoanRow(overrides: Partial<LoanRow> = {}): LoanRow {
  return {
    id: 'loan-1',
    number: 'P-1',
    loanPointId: 'point-1',
    from: '2026-03-09',
    fromTime: null,
    due: '2026-03-13',
    dueTime: null,
    handedOverOn: null,
    purpose: null,
    seriesId: null,
    state: 'booked',
    daysLate: 0,
    borrowerKind: 'person',
    borrowerId: null,
    borrowerName: 'Dominique Exemple',
    loanPointName: 'Point de Valmont',
    things: [],
    out: 0,
    closedOn: null,
    ...overrides,
  };
}

/** A stretch that follows its loan. */
export function makeStretch(
  loan: LoanRow | null = makeLoanRow(),
  overrides: Partial<CalendarStretch> = {},
): CalendarStretch {
  return {
    id: loan?.id ?? 'repair-1',
    kind: loan === null ? 'maintenance' : 'loan',
    loan,
    held: loan === null ? null : { itemId: 'item-1', kitId: null, quantity: 1 },
    from: loan?.from ?? '2026-03-09',
    to: loan?.due ?? '2026-03-13',
    preparationDays: 0,
    ...overrides,
  };
}

export function makeLine(overrides: Partial<CalendarLine> = {}): CalendarLine {
  return {
    itemId: 'item-1',
    kitId: null,
    inventoryNumber: 'PORT-001',
    name: 'Portable',
    category: 'laptop',
    loanPointId: 'point-1',
    quantity: 1,
    stretches: [],
    ...overrides,
  };
}
