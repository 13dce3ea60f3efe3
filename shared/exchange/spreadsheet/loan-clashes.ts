import type { Day } from '#shared/domain/calendar/day.ts';
import { lastDayOf } from '#shared/domain/calendar/moment.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { makeEquipment } from '#shared/domain/equipment/equipment.ts';
import { type BorrowerNames, borrowerOf } from '#shared/domain/loan/borrower.ts';
import { type Clash, clashes } from '#shared/domain/loan/double-occupation.ts';
import { type Hold, makeOccupation, type Occupation } from '#shared/domain/loan/occupation.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { type DraftedLoan, thingCell } from './drafted-loan.ts';
import type { ReadLoanRow } from './read-loan.ts';
import { frenchDay } from './read-values.ts';
import type { KnownRecords } from './spreadsheet-plan.ts';

/** What holds the things of the register, with the loans of a file beside its own. */
export function occupationWith(
  { items, loans }: KnownRecords,
  drafted: readonly DraftedLoan[],
  today: Day,
): Occupation {
  const own = drafted.flatMap(({ lines }) => lines.map(({ id, input }) => ({ ...unwritten, ...input, id })));
  return makeOccupation(
    makeEquipment({
      loanPoints: new Map(),
      lots: new Map(),
      transfers: new Map(),
      items: byId(items),
      kits: byId(loans.kits),
      maintenances: byId(loans.maintenances),
      loans: byId([...loans.loans, ...drafted.map(({ id, input }) => ({ ...unwritten, ...input, id }))]),
      loanLines: byId([...loans.lines, ...own]),
    }),
    today,
  );
}

/**
 * The loans that would put nothing in two places, by the rule of the write path. Of two loans of the file that meet, the
 * one whose row comes later is refused; each refusal is told at its row, with who has the thing and until when.
 */
export function withoutClashes(
  known: KnownRecords,
  drafted: readonly DraftedLoan[],
  before: Occupation,
  names: BorrowerNames,
): readonly DraftedLoan[] {
  let kept = drafted;
  // Each turn but the last drops a loan.
  for (;;) {
    const after = occupationWith(known, kept, before.today);
    const dropped = refusedIn(kept, before, after, names);
    if (dropped.size === 0) return kept;
    kept = kept.filter((loan) => !dropped.has(loan));
  }
}

function refusedIn(
  kept: readonly DraftedLoan[],
  before: Occupation,
  after: Occupation,
  names: BorrowerNames,
): ReadonlySet<DraftedLoan> {
  const lines = kept.flatMap((loan) => loan.lines);
  const kitIds = new Set(lines.flatMap(({ input }) => input.kitId ?? []));
  const itemIds = new Set([
    ...lines.flatMap(({ input }) => input.itemId ?? []),
    ...[...kitIds].flatMap((id) => after.equipment.partsOf(id).map((part) => part.id)),
  ]);
  const loans = new Map(kept.map((loan) => [loan.id, loan]));
  const rows = new Map(lines.map(({ id, from }) => [id, from]));
  const ownOf = (hold: Hold | undefined) => {
    const loan = loans.get(hold?.loan?.id ?? '');
    const row = rows.get(hold?.line?.id ?? '');
    return loan === undefined || row === undefined ? null : { loan, row };
  };
  const dropped = new Set<DraftedLoan>();
  for (const clash of clashes({ before, after }, itemIds, kitIds, false)) {
    const [a, b] = holdsOf(clash, after);
    const [ownA, ownB] = [ownOf(a), ownOf(b)];
    // What was refused this turn stands in no way any more: the next turn tells.
    if ((ownA !== null && dropped.has(ownA.loan)) || (ownB !== null && dropped.has(ownB.loan))) continue;
    const isB = ownA === null || (ownB !== null && ownB.row.row > ownA.row.row);
    const blamed = isB ? ownB : ownA;
    const other = isB ? a : b;
    if (blamed === null) continue;
    tell(clash, blamed.row, other, (isB ? ownA : ownB)?.row.row ?? null, names);
    dropped.add(blamed.loan);
  }
  return dropped;
}

/** The two holds of a clash; of too many of what is counted, the last of the file. */
function holdsOf(clash: Clash, after: Occupation): readonly [Hold | undefined, Hold | undefined] {
  if (clash.kind === 'taken') return [clash.held, clash.added];
  if (clash.kind === 'moved') return [clash.held, undefined];
  const holds = after
    .ofItem(clash.thing)
    .filter(({ loan, from, to }) => loan !== null && from <= clash.at && (to === null || clash.at < to));
  const last = holds.filter(({ loan }) => loan?.createdAt === '').at(-1);
  return [undefined, last];
}

function tell(
  clash: Clash,
  row: ReadLoanRow,
  other: Hold | undefined,
  otherRow: number | null,
  names: BorrowerNames,
): void {
  const thing = recordName(clash.thing);
  const about = thingCell(row);
  if (clash.kind === 'quantity') {
    const { held, at } = clash;
    const values = { thing, held, day: frenchDay(at.slice(0, 10)), quantity: clash.thing.quantity };
    row.reading.tell('spreadsheet/loan-over-quantity', about, values, 'error');
    return;
  }
  const loan = other?.loan ?? null;
  const last = other === undefined ? null : lastDayOf(other, (day) => addDays(day, -1));
  const until = last === null ? '' : frenchDay(last);
  const from = other === undefined || other.from === '' ? '' : frenchDay(other.from.slice(0, 10));
  if (loan !== null) {
    const who = { thing, borrower: borrowerOf(loan, names).name, until, from };
    if (otherRow !== null)
      row.reading.tell('spreadsheet/loan-taken-row', about, { ...who, first: otherRow }, 'error');
    else row.reading.tell('spreadsheet/loan-taken', about, { ...who, number: loan.number }, 'error');
  } else if (other?.kind === 'retired')
    row.reading.tell('spreadsheet/loan-retired', about, { thing, from }, 'error');
  else if (other?.kind === 'maintenance')
    row.reading.tell('spreadsheet/loan-in-repair', about, { thing, from }, 'error');
  else row.reading.tell('spreadsheet/loan-allotted', about, { thing }, 'error');
}

/** Bookkeeping of what is not written yet. */
const unwritten = {
  createdAt: '',
  updatedAt: '',
  updatedBy: { device: '', officer: '' },
  deletedAt: null,
  stamps: { record: { at: '', prev: null }, fields: {} },
};

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
