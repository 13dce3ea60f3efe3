import { TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { stretchesMeet } from '#shared/domain/calendar/moment.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import { bareLine } from '#shared/domain/loan/bare-line.ts';
import { type LoanInput, loanInputSchema } from '#shared/domain/loan/loan.ts';
import type { LoanLineInput } from '#shared/domain/loan/loan-line.ts';
import { lineStretch, type Occupation } from '#shared/domain/loan/occupation.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { loanDays } from './loan-days.ts';
import { factsTogether } from './loan-facts.ts';
import type { ReadLoanRow } from './read-loan.ts';
import type { Given } from './sheet-reading.ts';

/** A line that would be written, and the row that it comes from. */
export type DraftedLine = { readonly id: string; readonly input: LoanLineInput; readonly from: ReadLoanRow };

/** A loan that would be written. */
export type DraftedLoan = {
  readonly id: string;
  readonly input: LoanInput;
  readonly borrower: string;
  readonly lines: readonly DraftedLine[];
  readonly rows: readonly ReadLoanRow[];
};

/** What the drafting of every loan of a file shares. */
export type LoanDrafting = {
  readonly newId: () => string;
  readonly today: string;
  /** The register as it stands. */
  readonly occupation: Occupation;
  /** The number of a loan whose rows give none. */
  readonly nextNumber: (year: string) => string;
};

/** The loan that some rows tell together; null, and told, where they tell none that can be written. */
export function draftLoan(rows: readonly ReadLoanRow[], drafting: LoanDrafting): DraftedLoan | null {
  const facts = factsTogether(rows);
  const days = loanDays(rows, facts, drafting.today);
  tellTwice(rows);
  const [first] = rows;
  if (facts.borrower === null && first !== undefined && !rows.some(isFaulty))
    first.reading.tell('spreadsheet/loan-no-borrower', { header: '', text: '' }, {}, 'error');
  if (first === undefined || days === null || facts.borrower === null || rows.some(isFaulty)) return null;
  const { shownName, ...borrower } = facts.borrower;
  const notes = [...new Set(rows.flatMap(({ reading }) => reading.noteLines))].join('\n');
  const input = {
    ...emptyLoan,
    ...borrower,
    ...days,
    loanPointId: facts.loanPointId,
    deposit: facts.deposit,
    purpose: facts.purpose,
    contactName: facts.contactName,
    contactPhone: facts.contactPhone,
    contactEmail: facts.contactEmail,
    number: first.read.number ?? drafting.nextNumber(days.from.slice(0, 4)),
    notes: notes === '' ? null : notes.slice(0, TEXT_LIMIT),
  };
  const parsed = loanInputSchema.safeParse(input);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    first.reading.tell('spreadsheet/not-valid', { header: field, text: input.number }, {}, 'error');
    return null;
  }
  const id = drafting.newId();
  const lines = rows.flatMap((row) => linesOf(row, id, parsed.data, drafting));
  return rows.some(isFaulty) ? null : { id, input: parsed.data, borrower: shownName, lines, rows };
}

/** Whether something of a row keeps its loan from being written. */
export function isFaulty({ reading }: ReadLoanRow): boolean {
  return reading.problems.some(({ severity }) => severity === 'error');
}

/** The cell that names what a row lends. */
export function thingCell({ reading }: ReadLoanRow): Pick<Given, 'header' | 'text'> {
  return reading.first('item') ?? reading.first('serial') ?? reading.first('kit') ?? { header: '', text: '' };
}

/** A thing in two rows of one loan, or a part beside its kit. */
function tellTwice(rows: readonly ReadLoanRow[]): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const { thing } = row.read;
    if (thing === null) continue;
    const first = seen.get(thing.record.id);
    if (first !== undefined)
      row.reading.tell('spreadsheet/loan-thing-twice', thingCell(row), { first }, 'error');
    else seen.set(thing.record.id, row.row);
  }
  for (const row of rows) {
    const { thing } = row.read;
    const first =
      thing?.kind === 'item' && thing.record.kitId !== null ? seen.get(thing.record.kitId) : undefined;
    if (first !== undefined)
      row.reading.tell('spreadsheet/loan-part-and-kit', thingCell(row), { first }, 'error');
  }
}

function linesOf(
  from: ReadLoanRow,
  loanId: string,
  loan: LoanInput,
  drafting: LoanDrafting,
): readonly DraftedLine[] {
  const { thing, quantity, returnedOn, conditionOut, conditionIn } = from.read;
  if (thing === null) return [];
  const ended = { returnedOn, outcome: returnedOn === null ? null : ('returned' as const) };
  const line = (input: Partial<LoanLineInput>): DraftedLine => ({
    id: drafting.newId(),
    input: { ...bareLine, loanId, ...ended, ...input },
    from,
  });
  if (thing.kind === 'item') return [line({ itemId: thing.record.id, quantity, conditionOut, conditionIn })];
  const heading = line({ kitId: thing.record.id });
  if (loan.handedOverOn === null) return [heading];
  const parts = partsThatLeft(thing.record, loan, from, drafting);
  return [
    heading,
    ...parts.map((part) =>
      line({
        kitId: thing.record.id,
        itemId: part.id,
        quantity: part.quantity,
        conditionOut,
        conditionIn,
      }),
    ),
  ];
}

/** The parts of a kit that go with it; one that is elsewhere stays behind and is told, unless the kit needs it. */
function partsThatLeft(
  kit: Kit,
  loan: LoanInput,
  from: ReadLoanRow,
  { occupation, today }: LoanDrafting,
): ReturnType<Equipment['partsOf']> {
  const stretch = lineStretch(from.read, loan, today);
  const own = occupation.equipment
    .partsOf(kit.id)
    .filter(({ retiredOn }) => retiredOn === null || retiredOn > (loan.handedOverOn ?? loan.from));
  const isElsewhere = (part: (typeof own)[number]): boolean =>
    !part.essentialToKit &&
    stretch !== null &&
    occupation
      .ofItem(part)
      .some((hold) => !hold.throughKit && hold.kind !== 'allotted' && stretchesMeet(hold, stretch));
  const left = own.filter((part) => !isElsewhere(part));
  if (left.length === 0) from.reading.tell('spreadsheet/loan-empty-kit', thingCell(from), {}, 'error');
  else if (left.length < own.length)
    from.reading.tell('spreadsheet/loan-kit-without', thingCell(from), {
      others: own.filter(isElsewhere).map(recordName).join(', '),
    });
  return left;
}

/** A loan of which nothing is known. */
const emptyLoan = {
  requestedOn: null,
  fromTime: null,
  dueTime: null,
  waiting: false,
  handedOverBy: null,
  receivedBy: null,
  depositReceivedOn: null,
  depositReturnedOn: null,
  cancelledOn: null,
  cancelReason: null,
  seriesId: null,
  extensions: [],
  reminders: [],
} satisfies Partial<LoanInput>;
