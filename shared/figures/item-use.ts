import type { Day } from '#shared/domain/calendar/day.ts';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import type { Holder } from '#shared/domain/item/holder.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { LoanGround } from './loan-ground.ts';
import { countOf, joinedRuns, type NumberRun, runsWithout, sharedRuns } from './number-runs.ts';

/** Days out, and days on which it could be lent, over a run of days. */
export type Use = { readonly out: number; readonly lendable: number };

/** Who held an item at the end of a day: its moves tell the past, the item itself the present. */
export function holderOn(ground: Pick<LoanGround, 'transfersOf'>, item: Item, day: Day): Holder {
  let before: Day | null = null;
  let holder: Holder = { loanPointId: item.loanPointId, placeId: item.placeId };
  for (const move of ground.transfersOf(item.id))
    if (move.on > day && (before === null || move.on < before)) {
      before = move.on;
      holder = { loanPointId: move.fromLoanPointId, placeId: move.fromPlaceId };
    }
  return holder;
}

/** Whether an item was in stock at the end of a day. Without a day of acquisition it was there since ever. */
export function ownedOn(
  { acquiredOn, retiredOn }: Pick<Item, 'acquiredOn' | 'retiredOn'>,
  day: Day,
): boolean {
  return (acquiredOn === null || acquiredOn <= day) && (retiredOn === null || retiredOn > day);
}

/**
 * Loan use of an item over a run of days (data.md, figure 9). A calendar day counts once, whatever left or came back on
 * it; a day out is one on which it could be lent. Days with a holder outside the ground, or with a place that it was
 * allotted to for good, count for nothing.
 */
export function itemUse(ground: LoanGround, item: Item, first: Day, last: Day): Use {
  const window = { from: dayNumber(first), to: dayNumber(last) };
  const held = heldRuns(ground, item, window);
  if (held.length === 0) return { out: 0, lendable: 0 };
  const out = sharedRuns(held, ground.outRunsOf(item.id));
  const repairs = joinedRuns(ground.maintenancesOf(item.id).map((one) => runOf(one, window)));
  const retired = item.retiredOn === null ? [] : [{ from: dayNumber(item.retiredOn), to: window.to }];
  const free = runsWithout(runsWithout(held, joinedRuns(retired)), repairs);
  return { out: countOf(out), lendable: countOf(joinedRuns([...free, ...out])) };
}

/** The days of a window on which the item was owned, held inside, and allotted to no place; its last day included. */
function heldRuns(ground: LoanGround, item: Item, window: NumberRun): readonly NumberRun[] {
  const from = Math.max(window.from, item.acquiredOn === null ? window.from : dayNumber(item.acquiredOn));
  const to = Math.min(window.to, item.retiredOn === null ? window.to : dayNumber(item.retiredOn));
  if (from > to) return [];
  const moves = ground.transfersOf(item.id);
  const lends = ({ loanPointId, placeId }: Holder): boolean =>
    placeId === null && ground.holds(loanPointId, null);
  if (moves.length === 0) return lends(item) ? [{ from, to }] : [];
  const sorted = [...moves].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const runs: NumberRun[] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (const move of sorted) {
    const on = dayNumber(move.on);
    if (lends({ loanPointId: move.fromLoanPointId, placeId: move.fromPlaceId }))
      runs.push({ from: Math.max(from, start), to: Math.min(to, on - 1) });
    start = on;
  }
  if (lends(item)) runs.push({ from: Math.max(from, start), to });
  return joinedRuns(runs);
}

/** Loan use of some items together; those followed by quantity are left out, as a day of some of them is no measure. */
export function itemsUse(ground: LoanGround, items: Iterable<Item>, first: Day, last: Day): Use {
  let out = 0;
  let lendable = 0;
  for (const item of items) {
    if (item.tracking !== 'unique') continue;
    const use = itemUse(ground, item, first, last);
    out += use.out;
    lendable += use.lendable;
  }
  return { out, lendable };
}

/** Days on which something of a kit was out as that kit, and days on which one of its parts at least could be lent. */
export function kitUse(ground: LoanGround, kit: Kit, first: Day, last: Day): Use {
  if (!ground.holds(kit.loanPointId, null)) return { out: 0, lendable: 0 };
  const window = { from: dayNumber(first), to: dayNumber(last) };
  const end = kit.retiredOn === null ? window.to : Math.min(window.to, dayNumber(kit.retiredOn) - 1);
  const out = sharedRuns([window], ground.kitRunsOf(kit.id));
  const parts = ground.partsOf(kit.id).flatMap((item) => {
    const held = heldRuns(ground, item, { from: window.from, to: end });
    const repairs = joinedRuns(ground.maintenancesOf(item.id).map((one) => runOf(one, window)));
    return runsWithout(held, repairs);
  });
  return { out: countOf(out), lendable: countOf(joinedRuns([...parts, ...out])) };
}

function runOf({ from, to }: { readonly from: Day; readonly to: Day | null }, window: NumberRun): NumberRun {
  return {
    from: Math.max(window.from, dayNumber(from)),
    to: to === null ? window.to : Math.min(window.to, dayNumber(to)),
  };
}
