import type { BorrowerFields, LoanFacts, ReadLoanRow } from './read-loan.ts';
import { frenchDay } from './read-values.ts';
import type { FieldKey } from './target-fields.ts';

/** What a loan can have but one of: rows that differ are told. */
const single = {
  borrower: 'borrower',
  loanPointId: 'loanPoint',
  from: 'from',
  due: 'due',
  handedOverOn: 'handedOverOn',
  deposit: 'deposit',
} as const satisfies Readonly<Partial<Record<keyof LoanFacts, FieldKey>>>;

/** What may be told differently: the first is kept, the others go to the notes. */
const loose = ['purpose', 'contactName', 'contactPhone', 'contactEmail'] as const;

/** What the rows of one loan tell of it together; a row may leave out what another one gives. */
export function factsTogether(rows: readonly ReadLoanRow[]): LoanFacts {
  const facts: LoanFacts = {
    borrower: firstOf(rows, ({ borrower }) => borrower),
    loanPointId: firstOf(rows, ({ loanPointId }) => loanPointId),
    from: firstOf(rows, ({ from }) => from),
    due: firstOf(rows, ({ due }) => due),
    handedOverOn: firstOf(rows, ({ handedOverOn }) => handedOverOn),
    deposit: firstOf(rows, ({ deposit }) => deposit),
    purpose: firstOf(rows, ({ purpose }) => purpose),
    contactName: firstOf(rows, ({ contactName }) => contactName),
    contactPhone: firstOf(rows, ({ contactPhone }) => contactPhone),
    contactEmail: firstOf(rows, ({ contactEmail }) => contactEmail),
  };
  for (const row of rows) {
    for (const key of ['borrower', 'loanPointId', 'from', 'due', 'handedOverOn', 'deposit'] as const)
      if (row.read.facts[key] !== null && keyOf(row.read.facts[key]) !== keyOf(facts[key]))
        tellDifferent(rows, row, key);
    for (const key of loose) {
      const given = row.reading.first(key);
      if (given !== null && row.read.facts[key] !== null && row.read.facts[key] !== facts[key])
        row.reading.keep(given);
    }
  }
  return facts;
}

/** The first row that gives a fact, else the first of all. */
export function rowOf(rows: readonly ReadLoanRow[], key: keyof LoanFacts): ReadLoanRow | undefined {
  return rows.find(({ read }) => read.facts[key] !== null) ?? rows[0];
}

function tellDifferent(rows: readonly ReadLoanRow[], row: ReadLoanRow, key: keyof typeof single): void {
  const given = row.reading.first(single[key]) ?? row.reading.first('borrowerName');
  const first = rowOf(rows, key);
  if (given === null || first === undefined) return;
  const before = first.reading.first(single[key]) ?? first.reading.first('borrowerName');
  const value = first.read.facts[key];
  const isDay = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  row.reading.tell(
    'spreadsheet/loan-rows-differ',
    given,
    { first: first.row, kept: isDay ? frenchDay(value) : (before?.text ?? '') },
    'error',
  );
}

function firstOf<T>(rows: readonly ReadLoanRow[], of: (facts: LoanFacts) => T | null): T | null {
  for (const { read } of rows) {
    const value = of(read.facts);
    if (value !== null) return value;
  }
  return null;
}

function keyOf(value: BorrowerFields | string | number | null): string {
  if (value === null || typeof value !== 'object') return String(value);
  const { borrowerPlaceId, borrowerOrganisationId, borrowerAnimatorId, borrowerName } = value;
  return [borrowerPlaceId, borrowerOrganisationId, borrowerAnimatorId, borrowerName].join('|');
}
