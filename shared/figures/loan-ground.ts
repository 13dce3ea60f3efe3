import type { Day } from '#shared/domain/calendar/day.ts';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import type { Item } from '#shared/domain/item/item.ts';
import { borrowerOf } from '#shared/domain/loan/borrower.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import type { LoanLine } from '#shared/domain/loan/loan-line.ts';
import type { BorrowerKind } from '#shared/domain/loan/loan-row.ts';
import { closedOn } from '#shared/domain/loan/loan-state.ts';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import type { Maintenance } from '#shared/domain/maintenance/maintenance.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import type { Transfer } from '#shared/domain/transfer/transfer.ts';
import { joinedRuns, type NumberRun } from './number-runs.ts';
import { communeOnDay, liesInside, type Stay, staysOf } from './place-area.ts';
import type { PlaceFacts, RegisterFacts } from './register-facts.ts';

/** A loan that was handed over, with what the figures read of it. */
export type LaidLoan = {
  readonly loan: Loan;
  /** Its lines, headings of kits too. */
  readonly lines: readonly LoanLine[];
  readonly handedOverOn: Day;
  /** The day that the last thing came back; null while one is out. */
  readonly closedOn: Day | null;
  readonly borrower: BorrowerKind;
  /** Commune of the borrower on the day of the hand-over; null where it is not known. */
  readonly commune: Commune | null;
};

/** What the figures on loans stand on: the perimeter's, or one loan point's. */
export type LoanGround = {
  readonly facts: RegisterFacts;
  /** Loans handed over, the first first. */
  readonly loans: readonly LaidLoan[];
  /** Loans asked for, whatever became of them. */
  readonly asked: readonly { readonly loan: Loan; readonly lines: readonly LoanLine[] }[];
  readonly loanPoints: readonly LoanPoint[];
  /** Whether a loan point, or a place that holds an item for good, is inside; null = holds nothing. */
  readonly holds: (loanPointId: string | null, placeId: string | null) => boolean;
  readonly transfersOf: (itemId: string) => readonly Transfer[];
  /** The days on which an item was out, whoever borrowed: joined runs; without an end while it is out. */
  readonly outRunsOf: (itemId: string) => readonly NumberRun[];
  /** The same of a kit: the days on which some part of it was out with it, lent inside the ground. */
  readonly kitRunsOf: (kitId: string) => readonly NumberRun[];
  readonly maintenancesOf: (itemId: string) => readonly Maintenance[];
  readonly partsOf: (kitId: string) => readonly Item[];
};

/**
 * Lays out the loans. With a perimeter, a loan counts where its borrower is on the day of the hand-over (data.md,
 * figure 9), an item where the loan point or the place that holds it is.
 *
 * @param loanPointId only what this loan point holds and lends; null = of all
 */
export function layLoans(
  facts: RegisterFacts,
  perimeter: Perimeter,
  loanPointId: string | null = null,
): LoanGround {
  const { equipment, territory } = facts;
  const places = new Map(facts.places.map((place) => [place.id, place]));
  const stays = new Map<string, readonly Stay[]>();
  const stayOf = (place: PlaceFacts, day: Day): Commune | null => {
    const known = stays.get(place.id) ?? staysOf(place, territory);
    stays.set(place.id, known);
    return communeOnDay(known, day);
  };
  const communeAt = (code: string | null | undefined): Commune | null =>
    code == null ? null : territory.byCode(code);
  const communeOf = (loan: Loan, day: Day): Commune | null => {
    const place = places.get(loan.borrowerPlaceId ?? '');
    if (place !== undefined) return stayOf(place, day);
    if (loan.borrowerOrganisationId !== null)
      return communeAt(equipment.communeOfOrganisation.get(loan.borrowerOrganisationId));
    if (loan.borrowerAnimatorId !== null)
      return communeAt(equipment.communeOfAnimator.get(loan.borrowerAnimatorId));
    return communeAt(loan.borrowerCommuneCode);
  };
  const nowhere = { id: '', networkIds: [] };
  const inside = (loan: Loan, commune: Commune | null): boolean =>
    (loanPointId === null || loan.loanPointId === loanPointId) &&
    liesInside(places.get(loan.borrowerPlaceId ?? '') ?? nowhere, commune, perimeter);

  const lines = grouped(equipment.loanLines.values(), ({ loanId }) => loanId);
  const loans: LaidLoan[] = [];
  const asked: { readonly loan: Loan; readonly lines: readonly LoanLine[] }[] = [];
  const outRuns = new Map<string, NumberRun[]>();
  const kitRuns = new Map<string, NumberRun[]>();
  for (const loan of equipment.loans.values()) {
    const own = lines.get(loan.id) ?? [];
    const { handedOverOn } = loan;
    const day = handedOverOn ?? loan.from;
    const commune = communeOf(loan, day);
    const lent = inside(loan, commune);
    if (lent) {
      asked.push({ loan, lines: own });
      if (handedOverOn !== null)
        loans.push({
          loan,
          lines: own,
          handedOverOn,
          closedOn: closedOn(own),
          borrower: borrowerOf(loan, nameless).kind,
          commune,
        });
    }
    if (handedOverOn === null) continue;
    const from = dayNumber(handedOverOn);
    for (const { itemId, kitId, returnedOn } of own) {
      if (itemId === null) continue;
      const run = { from, to: returnedOn === null ? Number.POSITIVE_INFINITY : dayNumber(returnedOn) };
      push(outRuns, itemId, run);
      if (kitId !== null && lent) push(kitRuns, kitId, run);
    }
  }
  loans.sort((a, b) => (a.handedOverOn < b.handedOverOn ? -1 : a.handedOverOn > b.handedOverOn ? 1 : 0));

  const placeInside = (place: PlaceFacts | undefined): boolean => {
    if (place === undefined) return perimeter.kind === 'all';
    return liesInside(place, communeAt(place.locations.at(-1)?.communeCode), perimeter);
  };
  const pointInside = (point: LoanPoint): boolean =>
    (loanPointId === null || point.id === loanPointId) &&
    (placeInside(places.get(point.placeId ?? '')) ||
      (perimeter.kind === 'epci' && point.epciCodes.includes(perimeter.code)));
  const loanPoints = [...equipment.loanPoints.values()].filter(pointInside);
  const pointIds = new Set(loanPoints.map(({ id }) => id));
  const transfers = grouped(equipment.transfers.values(), ({ itemId }) => itemId);
  const maintenances = grouped(equipment.maintenances.values(), ({ itemId }) => itemId);
  const parts = grouped(equipment.items.values(), ({ kitId }) => kitId);
  return {
    facts,
    loans,
    asked,
    loanPoints,
    holds: (point, placeId) => {
      if (point !== null) return pointIds.has(point);
      if (loanPointId !== null) return false;
      return placeId === null ? perimeter.kind === 'all' : placeInside(places.get(placeId));
    },
    transfersOf: (itemId) => transfers.get(itemId) ?? [],
    outRunsOf: joinedOnce(outRuns),
    kitRunsOf: joinedOnce(kitRuns),
    maintenancesOf: (itemId) => maintenances.get(itemId) ?? [],
    partsOf: (kitId) => parts.get(kitId) ?? [],
  };
}

/** Names are not asked for here. */
const nameless = { place: () => null, organisation: () => null, animator: () => null };

/** The same ground, where only what one of its loan points holds is held. */
export function heldBy(ground: LoanGround, loanPointId: string): LoanGround {
  return { ...ground, holds: (point, placeId) => placeId === null && point === loanPointId };
}

/** The loans handed over in a run of days, both ends included. */
export function loansOver({ loans }: Pick<LoanGround, 'loans'>, first: Day, last: Day): readonly LaidLoan[] {
  return loans.filter(({ handedOverOn }) => handedOverOn >= first && handedOverOn <= last);
}

/** The day by which a loan was due, as it was agreed on a day: extensions agreed later are not known yet. */
export function dueOn({ due, extensions }: Pick<Loan, 'due' | 'extensions'>, day: Day): Day {
  let known = due;
  let agreed: Day | null = null;
  for (const { on, from } of extensions)
    if (on > day && (agreed === null || on < agreed)) {
      agreed = on;
      known = from;
    }
  return known;
}

/** Whether a loan was out at the end of a day: handed over, and not all returned. */
export function wasOut({ handedOverOn, closedOn: closed }: LaidLoan, day: Day): boolean {
  return handedOverOn <= day && (closed === null || closed > day);
}

/** Whether a loan was late at the end of a day: due before it, and not all returned (data.md, figure 9). */
export function wasOverdue(laid: LaidLoan, day: Day): boolean {
  return wasOut(laid, day) && dueOn(laid.loan, day) < day;
}

/** Days out of a loan, the day of the hand-over and of the last return included; null while something is out. */
export function daysOut({ handedOverOn, closedOn: closed }: LaidLoan): number | null {
  return closed === null ? null : dayNumber(closed) - dayNumber(handedOverOn) + 1;
}

/** The runs of a key, joined at the first question. */
function joinedOnce(runs: ReadonlyMap<string, readonly NumberRun[]>): (key: string) => readonly NumberRun[] {
  const joined = new Map<string, readonly NumberRun[]>();
  return (key) => {
    const known = joined.get(key) ?? joinedRuns(runs.get(key) ?? []);
    joined.set(key, known);
    return known;
  };
}

function grouped<T>(rows: Iterable<T>, keyOf: (row: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) push(groups, key, row);
  }
  return groups;
}

function push<T>(groups: Map<string, T[]>, key: string, row: T): void {
  const own = groups.get(key);
  if (own === undefined) groups.set(key, [row]);
  else own.push(row);
}
