import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import { loanNumberPrefix, nextLoanNumbers } from '#shared/domain/loan/loan-number.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import type { ImportFieldChange } from '#shared/exchange/import-plan.ts';
import { fileProblem } from '#shared/exchange/national-standard/raw-list.ts';
import type { CompiledMapping } from './compile-mapping.ts';
import { type DraftedLoan, draftLoan, isFaulty, thingCell } from './drafted-loan.ts';
import { makeBorrowerFinder } from './loan-borrowers.ts';
import { occupationWith, withoutClashes } from './loan-clashes.ts';
import { makeThingFinder } from './loan-things.ts';
import { noWrites } from './no-writes.ts';
import type { PlanningContext } from './planning-context.ts';
import { type ReadLoanRow, readLoan } from './read-loan.ts';
import { startSheetReading } from './sheet-reading.ts';
import type { SheetTable } from './sheet-table.ts';
import type {
  KnownRecords,
  SpreadsheetPlanning,
  SpreadsheetRow,
  SpreadsheetWrites,
} from './spreadsheet-plan.ts';

/**
 * Plans the import of a list of loans. A row is a line; the rows of one number are one loan, a row without a number is a
 * loan of its own and is given one. A loan is written whole or not at all: what is wrong in one of its rows keeps out all
 * of them. One whose number the register has stays as it is there.
 */
export function planLoans(
  table: SheetTable,
  mapping: CompiledMapping,
  context: PlanningContext,
  known: KnownRecords,
): SpreadsheetPlanning {
  const { today } = context.tools;
  const finders = {
    borrowers: makeBorrowerFinder(known, today),
    things: makeThingFinder(known),
    names: known.equipment,
  };
  const cannotRead = mapping.problems.some(({ severity }) => severity === 'error');
  const rows: ReadLoanRow[] = [];
  return {
    total: cannotRead ? 0 : table.rows.length,
    advance: (count) => {
      if (cannotRead) return 0;
      for (const tableRow of table.rows.slice(rows.length, rows.length + count)) {
        const reading = startSheetReading('loan', tableRow, mapping);
        rows.push({ row: tableRow.row, reading, read: readLoan(reading, context, finders) });
      }
      return rows.length;
    },
    finish: () => {
      const { planned, loans } = settle(rows, context, known);
      const counts = { create: 0, change: 0, unchanged: 0, skip: 0 };
      for (const { action } of planned) counts[action] += 1;
      return {
        plan: {
          target: 'loan',
          counts,
          rows: planned,
          problems: [
            ...mapping.problems,
            ...(table.rows.length === 0 ? [fileProblem('spreadsheet/no-rows-below', 'error')] : []),
          ],
          unknownValues: context.unknownValues(),
          swapped: 0,
          newNetworks: [],
          newOrganisations: [],
        },
        writes: writesOf(loans),
      };
    },
  };
}

function settle(
  rows: readonly ReadLoanRow[],
  context: PlanningContext,
  known: KnownRecords,
): { readonly planned: readonly SpreadsheetRow[]; readonly loans: readonly DraftedLoan[] } {
  const { today, newId } = context.tools;
  const stored = new Map(known.loans.loans.map((loan) => [numberKey(loan.number), loan]));
  const groups = new Map<string, ReadLoanRow[]>();
  for (const row of rows) {
    const key = row.read.number === null ? `row ${row.row}` : `n ${numberKey(row.read.number)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const there = new Map<ReadLoanRow, Loan>();
  const drafted: DraftedLoan[] = [];
  const occupation = occupationWith(known, [], today);
  const nextNumber = numbering(rows, known);
  for (const group of groups.values()) {
    const number = group[0]?.read.number ?? null;
    const same = number === null ? undefined : stored.get(numberKey(number));
    const loan = same === undefined ? draftLoan(group, { newId, today, occupation, nextNumber }) : null;
    if (same !== undefined) for (const row of group) there.set(row, same);
    if (loan !== null) drafted.push(loan);
  }
  const animators = new Map(known.animators.map((animator) => [animator.id, animatorName(animator)]));
  const loans = withoutClashes(known, drafted, occupation, {
    place: context.nameOfId,
    organisation: context.nameOfId,
    animator: (id) => animators.get(id) ?? null,
  });
  for (const group of groups.values()) tellOthers(group);
  const written = new Map(loans.flatMap((loan) => loan.rows.map((row) => [row, loan])));
  return {
    loans,
    planned: rows.map((row) => plannedRow(row, written.get(row) ?? null, there.get(row) ?? null, context)),
  };
}

/** The other rows of a loan that one row keeps out. */
function tellOthers(group: readonly ReadLoanRow[]): void {
  const faulty = group.find(isFaulty);
  if (faulty === undefined) return;
  for (const row of group)
    if (!isFaulty(row))
      row.reading.tell(
        'spreadsheet/loan-other-row',
        { header: row.reading.first('number')?.header ?? '', text: row.read.number ?? '' },
        { first: faulty.row },
        'error',
      );
}

function plannedRow(
  { row, reading, read }: ReadLoanRow,
  loan: DraftedLoan | null,
  there: Loan | null,
  context: PlanningContext,
): SpreadsheetRow {
  const about = thingCell({ row, reading, read });
  const thing = read.thing === null ? about.text : recordName(read.thing.record);
  const number = there?.number ?? loan?.input.number ?? read.number;
  const borrower = loan?.borrower ?? read.facts.borrower?.shownName ?? null;
  const base = {
    row,
    name: [number, borrower, thing]
      .filter((part) => part !== null && part !== '')
      .join(' · ')
      .slice(0, NAME_LIMIT),
    communeName: '',
    recordId: there?.id ?? null,
    matchedBy: there === null ? null : ('loanNumber' as const),
  };
  if (there !== null) {
    reading.tell('spreadsheet/loan-already-there', {
      header: reading.first('number')?.header ?? '',
      text: there.number,
    });
    // What is wrong in a row that is not taken keeps nothing out.
    const problems = reading.problems.filter(({ severity }) => severity === 'warning');
    return { ...base, action: 'unchanged', changes: [], problems };
  }
  return loan === null
    ? { ...base, action: 'skip', changes: [], problems: reading.problems }
    : {
        ...base,
        action: 'create',
        changes: changesOf(loan, read, thing, context),
        problems: reading.problems,
      };
}

function changesOf(
  { input, borrower }: DraftedLoan,
  read: ReadLoanRow['read'],
  thing: string,
  { nameOfId }: PlanningContext,
): readonly ImportFieldChange[] {
  const fields = {
    number: input.number,
    [input.borrowerName === null ? 'borrower' : 'borrowerName']: borrower,
    loanPoint: input.loanPointId === null ? null : nameOfId(input.loanPointId),
    [read.thing?.kind === 'kit' ? 'kit' : 'item']: thing,
    quantity: read.quantity === 1 ? null : String(read.quantity),
    from: input.from,
    due: input.due,
    handedOverOn: input.handedOverOn,
    returnedOn: read.returnedOn,
    conditionOut: read.conditionOut,
    conditionIn: read.conditionIn,
    deposit: input.deposit === null ? null : String(input.deposit),
    purpose: input.purpose,
    contactName: input.contactName,
    contactPhone: input.contactPhone,
    contactEmail: input.contactEmail,
    notes: input.notes,
  };
  return Object.entries(fields).flatMap(([field, after]) =>
    after === null ? [] : [{ field, before: null, after }],
  );
}

function writesOf(loans: readonly DraftedLoan[]): SpreadsheetWrites {
  return {
    ...noWrites,
    loans: { created: loans.map(({ id, input }) => ({ id, input })), changed: [] },
    loanLines: {
      created: loans.flatMap(({ lines }) => lines.map(({ id, input }) => ({ id, input }))),
      changed: [],
    },
  };
}

/** Gives the numbers that follow those of the register and of the file, as the screens do. */
function numbering(rows: readonly ReadLoanRow[], { loans }: KnownRecords): (year: string) => string {
  const given = [...loans.numbers, ...rows.flatMap(({ read }) => read.number ?? [])];
  const last = new Map<string, readonly string[]>();
  return (year) => {
    const prefix = loanNumberPrefix(year, loans.device);
    const taken = last.get(prefix) ?? given.filter((number) => number.startsWith(prefix));
    const [next = ''] = nextLoanNumbers(prefix, taken, 1);
    last.set(prefix, [next]);
    return next;
  };
}

function numberKey(number: string): string {
  return number.trim().toUpperCase();
}
