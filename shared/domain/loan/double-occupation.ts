import type { Day } from '#shared/domain/calendar/day.ts';
import { endOf, type Moment, type Stretch, startOf, stretchesMeet } from '#shared/domain/calendar/moment.ts';
import type { Item } from '#shared/domain/item/item.ts';
import type { Kit } from '#shared/domain/kit/kit.ts';
import type { Hold, Occupation } from './occupation.ts';

/** Something that an act would put in two places at once. */
export type Clash =
  /** `held` stands in the way of `added`, which the act would write. */
  | { readonly kind: 'taken'; readonly thing: Item | Kit; readonly held: Hold; readonly added: Hold }
  /** The item is out, and the act would give it to another holder. */
  | { readonly kind: 'moved'; readonly thing: Item; readonly held: Hold }
  /** More would be held at a moment than there are. */
  | { readonly kind: 'quantity'; readonly thing: Item; readonly at: Moment; readonly held: number };

/** What holds things before and after an act, as far as the act touches them. */
export type OccupationChange = { readonly before: Occupation; readonly after: Occupation };

/**
 * What an act would put in two places at once: two loans, a loan and a repair, a loan and the end of the item. An
 * overlap that stood before (what is late runs into the next booking) is no fault of the act. A thing may break or
 * leave the stock although it is booked: the booking then waits to be changed. What is late is expected back, and keeps
 * no booking of others from being written. Preparation is no place. The first clash of each thing is told.
 *
 * @param isReversal whether the act brings back what stood: only what is out, and two bookings, then clash
 */
export function clashes(
  act: OccupationChange,
  itemIds: ReadonlySet<string>,
  kitIds: ReadonlySet<string>,
  isReversal: boolean,
): readonly Clash[] {
  const { equipment } = act.after;
  const found: Clash[] = [];
  for (const id of itemIds) {
    const item = equipment.items.get(id);
    const clash = item === undefined ? null : itemClash(item, act, isReversal);
    if (clash !== null) found.push(clash);
  }
  for (const id of kitIds) {
    const kit = equipment.kits.get(id);
    const before = act.before.equipment.kits.get(id);
    if (kit === undefined) continue;
    const was = before === undefined ? [] : act.before.ofKit(before);
    const clash = pairClash(kit, act.after.ofKit(kit), was, { essential: false, isReversal });
    if (clash !== null) found.push(clash);
  }
  return found;
}

function itemClash(item: Item, { before, after }: OccupationChange, isReversal: boolean): Clash | null {
  const earlier = before.equipment.items.get(item.id);
  const now = fromToday(after.ofItem(item), after);
  const was = earlier === undefined ? [] : fromToday(before.ofItem(earlier), before);
  const out = now.find(({ kind }) => kind === 'out');
  const moved =
    earlier !== undefined && (earlier.loanPointId !== item.loanPointId || earlier.placeId !== item.placeId);
  if (moved && out !== undefined) return { kind: 'moved', thing: item, held: out };
  return (
    pairClash(item, now, was, { essential: item.essentialToKit, isReversal }) ??
    (item.tracking === 'counted'
      ? quantityClash(item, now, was, { earlier, today: after.today, isReversal })
      : null)
  );
}

/** Where an item was lent before it was allotted, the loan stands: the place has it from today on. */
function fromToday(holds: readonly Hold[], { today }: Occupation): readonly Hold[] {
  return holds.map((hold) => (hold.kind === 'allotted' ? { ...hold, from: startOf(today) } : hold));
}

/** Whether the thing is one without which its kit is not lent, and whether the act brings back what stood. */
type Strictness = { readonly essential: boolean; readonly isReversal: boolean };

function pairClash(
  thing: Item | Kit,
  now: readonly Hold[],
  was: readonly Hold[],
  asked: Strictness,
): Clash | null {
  const counted = 'tracking' in thing && thing.tracking === 'counted';
  for (const [index, a] of now.entries())
    for (const b of now.slice(index + 1)) {
      if (a.loan === null && b.loan === null) continue;
      // Of what is counted, several loans may have some: their sum is looked at.
      if (counted && a.loan !== null && b.loan !== null && !a.throughKit && !b.throughKit) continue;
      // Two bookings of its kit are the kit's affair.
      if ((a.throughKit && b.throughKit) || !stretchesMeet(...compared(a, b, asked.isReversal))) continue;
      const added = blamed(a, b, was, asked);
      if (added !== null) return { kind: 'taken', thing, added, held: added === a ? b : a };
    }
  return null;
}

/** The holds as they are compared: what is late is not where it should be, but what was planned after it may stand. */
function compared(a: Hold, b: Hold, isReversal: boolean): readonly [Hold, Hold] {
  const asPlanned =
    a.kind === 'booked' || b.kind === 'booked' || (isReversal && (a.loan === null || b.loan === null));
  return asPlanned ? [planned(a), planned(b)] : [a, b];
}

/** A hold until the day that it was planned for. */
function planned(hold: Hold): Hold {
  const { kind, loan } = hold;
  return kind === 'out' && loan !== null ? { ...hold, to: endOf(loan.due, loan.dueTime) } : hold;
}

/** Which of two holds that meet is the act's fault; null = none. */
function blamed(a: Hold, b: Hold, was: readonly Hold[], { essential, isReversal }: Strictness): Hold | null {
  const shared = overlap(...compared(a, b, isReversal));
  const [beforeA, beforeB] = [sameHold(a, was), sameHold(b, was)];
  const newA = !reached(beforeA, a, shared);
  const newB = !reached(beforeB, b, shared);
  if (!newA && !newB) return null;
  const [loan, other] = a.loan !== null && !a.throughKit ? [a, b] : [b, a];
  const loanIsNew = loan === a ? newA : newB;
  if (a.throughKit || b.throughKit) {
    // A kit goes without a part that is elsewhere, unless the part is essential.
    if (!essential)
      return loan.kind === 'booked' && loanIsNew && other.throughKit && !isReversal ? loan : null;
    if (loan.loan !== null && other.loan !== null) return newA ? a : b;
    const kitHold = a.throughKit ? a : b;
    return (kitHold === a ? newA : newB) && !isReversal ? kitHold : null;
  }
  if (other.loan === null && other.kind !== 'allotted' && loan.kind === 'booked')
    return loanIsNew && !isReversal ? loan : null;
  return newA ? a : b;
}

/** Whether a hold already held a stretch before, and as firmly: what was only booked was not yet there. */
function reached(before: Hold | undefined, after: Hold, shared: Stretch): boolean {
  if (before === undefined) return false;
  if (before.kind === 'booked' && after.kind !== 'booked') return false;
  return before.from <= shared.from && (before.to === null || (shared.to !== null && shared.to <= before.to));
}

function sameHold(hold: Hold, among: readonly Hold[]): Hold | undefined {
  return among.find(
    ({ line, maintenance, kind, throughKit }) =>
      throughKit === hold.throughKit &&
      (hold.line !== null
        ? line?.id === hold.line.id
        : hold.maintenance !== null
          ? maintenance?.id === hold.maintenance.id
          : kind === hold.kind),
  );
}

function overlap(a: Stretch, b: Stretch): Stretch {
  const to = a.to === null ? b.to : b.to === null ? a.to : a.to < b.to ? a.to : b.to;
  return { from: a.from > b.from ? a.from : b.from, to };
}

/** From today on: what was used up since was there then. Fewer than thought may be found: bookings then stay. */
function quantityClash(
  item: Item,
  now: readonly Hold[],
  was: readonly Hold[],
  {
    earlier,
    today,
    isReversal,
  }: { readonly earlier: Item | undefined; readonly today: Day; readonly isReversal: boolean },
): Clash | null {
  const start = startOf(today);
  const isOut = ({ kind }: Hold) => kind === 'out';
  const [all, allBefore] = [peak(now.map(planned), start), peak(was.map(planned), start)];
  const [out, outBefore] = [peak(now.filter(isOut), start), peak(was.filter(isOut), start)];
  const fewer = earlier !== undefined && item.quantity < earlier.quantity;
  if (!isReversal && all.held > item.quantity && all.held > allBefore.held)
    return { kind: 'quantity', thing: item, ...all };
  return out.held > item.quantity && (fewer || out.held > outBefore.held)
    ? { kind: 'quantity', thing: item, ...out }
    : null;
}

function peak(holds: readonly Hold[], start: Moment): { readonly at: Moment; readonly held: number } {
  const own = holds.filter(({ loan, throughKit }) => loan !== null && !throughKit);
  let most = { at: start, held: 0 };
  for (const { from } of own) {
    const at = from < start ? start : from;
    const held = sumAt(own, at);
    if (held > most.held) most = { at, held };
  }
  return most;
}

function sumAt(holds: readonly Hold[], at: Moment): number {
  let sum = 0;
  for (const { loan, throughKit, from, to, quantity } of holds)
    if (loan !== null && !throughKit && from <= at && (to === null || at < to)) sum += quantity;
  return sum;
}
