import type { Day } from '#shared/domain/calendar/day.ts';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import { endOf, firstDayOf, lastDayOf, startOf, stretchesMeet } from '#shared/domain/calendar/moment.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { BorrowerNames } from '#shared/domain/loan/borrower.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';
import { loanRow } from '#shared/domain/loan/loan-listing.ts';
import type { LoanRow } from '#shared/domain/loan/loan-row.ts';
import type { Hold, Occupation } from '#shared/domain/loan/occupation.ts';
import type { CalendarLine, CalendarStretch } from './loan-api.ts';

/** The kits, then the items of a loan point (null = of all) by name, with what holds them between two days. */
export function calendarLines(
  occupation: Occupation,
  names: BorrowerNames,
  loanPointId: string | null,
  from: Day,
  to: Day,
): readonly CalendarLine[] {
  const { equipment, today } = occupation;
  const window = { from: startOf(from), to: endOf(to) };
  const rows = new Map<string, LoanRow>();
  const rowOf = (loan: Loan): LoanRow => {
    const known = rows.get(loan.id) ?? loanRow(loan, equipment, names, today);
    rows.set(loan.id, known);
    return known;
  };
  const stretches = (holds: readonly Hold[], lines: readonly LoanLine[]): readonly CalendarStretch[] => [
    ...holds
      .filter(({ kind }) => kind !== 'retired' && kind !== 'allotted')
      .filter((hold) => stretchesMeet({ from: hold.from, to: hold.ready }, window))
      .map((hold) => stretchOf(hold, rowOf)),
    ...waiting(lines, occupation, window, rowOf),
  ];
  const lives = ({ retiredOn }: Pick<Item, 'retiredOn'>) => retiredOn === null || retiredOn > from;
  const here = (thing: Pick<Item, 'loanPointId'>) =>
    loanPointId === null || thing.loanPointId === loanPointId;
  const kits = [...equipment.kits.values()].filter((kit) => here(kit) && lives(kit));
  const items = [...equipment.items.values()].filter(
    (item) => here(item) && lives(item) && item.placeId === null,
  );
  return [
    ...kits.sort(byName).map((kit) => ({
      ...kitLine(kit),
      stretches: stretches(
        occupation.ofKit(kit),
        equipment.linesOfKit(kit.id).filter(({ itemId }) => itemId === null),
      ),
    })),
    ...items.sort(byName).map((item) => ({
      ...itemLine(item),
      stretches: stretches(occupation.ofItem(item), equipment.linesOfItem(item.id)),
    })),
  ];
}

function stretchOf(hold: Hold, rowOf: (loan: Loan) => LoanRow): CalendarStretch {
  const { loan, line, maintenance } = hold;
  const last = lastDayOf(hold, (day) => addDays(day, -1));
  const ready = lastDayOf({ from: hold.from, to: hold.ready }, (day) => addDays(day, -1));
  return {
    id: `${maintenance?.id ?? line?.id ?? ''}${hold.throughKit ? '/kit' : ''}`,
    kind: maintenance === null ? 'loan' : 'maintenance',
    loan: loan === null ? null : rowOf(loan),
    held: line === null ? null : heldBy(line),
    from: firstDayOf(hold) ?? '',
    to: last,
    preparationDays: last === null || ready === null ? 0 : dayNumber(ready) - dayNumber(last),
  };
}

/** Loans on the waiting list hold nothing, but are shown. */
function waiting(
  lines: readonly LoanLine[],
  { equipment }: Occupation,
  window: { readonly from: string; readonly to: string },
  rowOf: (loan: Loan) => LoanRow,
): readonly CalendarStretch[] {
  return lines.flatMap((line) => {
    const loan = equipment.loans.get(line.loanId);
    if (loan === undefined || !loan.waiting || loan.cancelledOn !== null) return [];
    if (!stretchesMeet({ from: startOf(loan.from), to: endOf(loan.due) }, window)) return [];
    return [
      {
        id: line.id,
        kind: 'loan' as const,
        loan: rowOf(loan),
        held: heldBy(line),
        from: loan.from,
        to: loan.due,
        preparationDays: 0,
      },
    ];
  });
}

/** What the loan names: the item, or the kit that it left with. */
function heldBy({ itemId, kitId, quantity }: LoanLine) {
  return kitId === null ? { itemId, kitId, quantity } : { itemId: null, kitId, quantity: 1 };
}

function kitLine({ id, inventoryNumber, name, loanPointId }: Kit): Omit<CalendarLine, 'stretches'> {
  return { itemId: null, kitId: id, inventoryNumber, name, category: null, loanPointId, quantity: 1 };
}

function itemLine(item: Item): Omit<CalendarLine, 'stretches'> {
  const { id, inventoryNumber, name, category, loanPointId, quantity } = item;
  return { itemId: id, kitId: null, inventoryNumber, name, category, loanPointId, quantity };
}

type Named = { readonly name: string; readonly inventoryNumber: string | null };

function byName(a: Named, b: Named): number {
  return french.compare(a.name, b.name) || french.compare(a.inventoryNumber ?? '', b.inventoryNumber ?? '');
}

const french = new Intl.Collator('fr', { numeric: true });
