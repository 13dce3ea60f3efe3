import type { Day } from '#shared/domain/calendar/day.ts';
import { endOf, isEmpty, type Moment, type Stretch, startOf } from '#shared/domain/calendar/moment.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { Equipment } from '#shared/domain/equipment/equipment.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { Maintenance } from '#shared/domain/maintenance/maintenance.ts';
import type { Loan } from './loan.ts';
import type { LoanLine } from './loan-line.ts';

/** What keeps an item or a kit from being lent, for a time. */
export type Hold = Stretch & {
  readonly kind: 'booked' | 'out' | 'returned' | 'maintenance' | 'allotted' | 'retired';
  /** When it can go out again, once prepared; null = not known. */
  readonly ready: Moment | null;
  /** How many of what is counted; 1 of a unique object. */
  readonly quantity: number;
  readonly loan: Loan | null;
  readonly line: LoanLine | null;
  readonly maintenance: Maintenance | null;
  /** Whether the item is held as part of a kit that is booked, and not by a line of its own. */
  readonly throughKit: boolean;
};

/** What holds the items and the kits of a register as it stands on a day; each is worked out at its first question. */
export type Occupation = {
  readonly equipment: Equipment;
  readonly today: Day;
  /** What holds an item, the first to begin first: lines of its own, its kit where that is booked, repairs, its end. */
  readonly ofItem: (item: Item) => readonly Hold[];
  /** What holds a kit as a whole: its headings, its end. */
  readonly ofKit: (kit: Kit) => readonly Hold[];
};

/**
 * Works out what holds each thing. A loan on the waiting list or cancelled holds nothing; what is out and late is
 * held until the end of today; what came back is free on that day.
 */
export function makeOccupation(equipment: Equipment, today: Day): Occupation {
  const items = new Map<string, readonly Hold[]>();
  const kits = new Map<string, readonly Hold[]>();
  const ofKit = (kit: Kit): readonly Hold[] => {
    const known = kits.get(kit.id);
    if (known !== undefined) return known;
    const holds = inOrder([
      ...equipment.linesOfKit(kit.id).flatMap((line) => {
        const loan = line.itemId === null ? equipment.loans.get(line.loanId) : undefined;
        return loan === undefined ? [] : headingHold(line, loan, kit, equipment, today);
      }),
      ...(kit.retiredOn === null ? [] : [retirement(kit.retiredOn)]),
    ]);
    kits.set(kit.id, holds);
    return holds;
  };
  const ofItem = (item: Item): readonly Hold[] => {
    const known = items.get(item.id);
    if (known !== undefined) return known;
    const kit = item.kitId === null ? undefined : equipment.kits.get(item.kitId);
    const holds = inOrder([
      ...equipment.linesOfItem(item.id).flatMap((line) => {
        const loan = equipment.loans.get(line.loanId);
        if (loan === undefined) return [];
        const own = line.kitId === null ? undefined : equipment.kits.get(line.kitId);
        return loanHold(line, loan, Math.max(item.preparationDays, own?.preparationDays ?? 0), today);
      }),
      // Once a kit has left, the lines of its parts tell which of them are with it.
      ...(kit === undefined ? [] : ofKit(kit))
        .filter(({ kind }) => kind === 'booked')
        .map((hold) => ({ ...hold, quantity: item.quantity, throughKit: true })),
      // One of several that goes to repair does not keep the others.
      ...(item.tracking === 'counted' ? [] : equipment.maintenancesOf(item.id)).map((maintenance) =>
        maintenanceHold(maintenance, today),
      ),
      ...(item.retiredOn === null ? [] : [retirement(item.retiredOn)]),
      ...(item.placeId === null
        ? []
        : [{ ...nothingKnown, kind: 'allotted' as const, from: '', to: null, ready: null }]),
    ]);
    items.set(item.id, holds);
    return holds;
  };
  return { equipment, today, ofItem, ofKit };
}

/** What a line holds, of the thing that it names; nothing where its loan waits or was cancelled. */
export function loanHold(line: LoanLine, loan: Loan, preparationDays: number, today: Day): readonly Hold[] {
  const stretch = lineStretch(line, loan, today);
  if (stretch === null || isEmpty(stretch)) return [];
  const { to } = stretch;
  const kind = loan.handedOverOn === null ? 'booked' : line.returnedOn === null ? 'out' : 'returned';
  return [
    {
      ...nothingKnown,
      ...stretch,
      kind,
      ready: to === null || preparationDays === 0 ? to : endOf(addDays(to.slice(0, 10), preparationDays)),
      quantity: line.quantity,
      loan,
      line,
    },
  ];
}

/** The time during which a line holds its thing, preparation aside; null where it holds nothing. */
export function lineStretch(
  line: Pick<LoanLine, 'returnedOn'>,
  loan: Pick<Loan, 'from' | 'fromTime' | 'due' | 'dueTime' | 'handedOverOn' | 'cancelledOn' | 'waiting'>,
  today: Day,
): Stretch | null {
  if (loan.cancelledOn !== null) return null;
  if (loan.handedOverOn === null)
    return loan.waiting
      ? null
      : { from: startOf(loan.from, loan.fromTime), to: endOf(loan.due, loan.dueTime) };
  const from = startOf(loan.handedOverOn);
  if (line.returnedOn !== null) return { from, to: startOf(line.returnedOn) };
  const due = endOf(loan.due, loan.dueTime);
  return { from, to: loan.due < today ? endOf(today) : due };
}

/**
 * What the heading of a kit holds of the kit. Once out, the kit is held as long as one of its essential parts is,
 * or nothing has come back: a part of no importance that stays out makes the kit incomplete, not unusable.
 */
function headingHold(
  line: LoanLine,
  loan: Loan,
  kit: Kit,
  equipment: Equipment,
  today: Day,
): readonly Hold[] {
  const parts = equipment.linesOf(loan.id).filter((own) => own.kitId === kit.id && own.itemId !== null);
  const closed = parts.flatMap(({ returnedOn }) => (returnedOn === null ? [] : [returnedOn]));
  const needed = parts.some(
    ({ itemId, returnedOn }) =>
      returnedOn === null && equipment.items.get(itemId ?? '')?.essentialToKit === true,
  );
  const last = closed.reduce((latest, day) => (day > latest ? day : latest), '');
  const back = line.returnedOn ?? (closed.length === 0 || needed ? null : last);
  return loanHold({ ...line, returnedOn: back }, loan, kit.preparationDays, today);
}

const nothingKnown = {
  quantity: 1,
  loan: null,
  line: null,
  maintenance: null,
  throughKit: false,
} as const;

function maintenanceHold(maintenance: Maintenance, today: Day): Hold {
  const { from, to, expectedOn } = maintenance;
  const last = to ?? (expectedOn !== null && expectedOn >= today ? expectedOn : null);
  const end = last === null ? null : endOf(last);
  return { ...nothingKnown, kind: 'maintenance', from: startOf(from), to: end, ready: end, maintenance };
}

function retirement(day: Day): Hold {
  return { ...nothingKnown, kind: 'retired', from: startOf(day), to: null, ready: null };
}

function inOrder(holds: readonly Hold[]): readonly Hold[] {
  return holds.length < 2
    ? holds
    : [...holds].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
