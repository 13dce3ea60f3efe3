import type { AccessPointStatus } from '#shared/domain/access-point/access-point.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { type MonthIndex, monthAt } from '#shared/domain/calendar/month.ts';
import type { ExamplePart } from './example-part.ts';
import type { ExampleTexts } from './example-texts.ts';
import { addDays, type ExampleWindow, monthAtShare } from './example-window.ts';
import type { Random } from './random.ts';

/** A status to come, its reason still without language. */
export type PlannedStatus = {
  readonly from: Day | null;
  readonly status: AccessPointStatus;
  readonly reason: keyof ExampleTexts['reasons'] | null;
};

/** When the two places that are merged are, as a share of the window. */
const MERGER_AT = 0.62;

/** The month in which one place is merged into another. */
export function mergerMonth(window: ExampleWindow): MonthIndex {
  return window.first + Math.floor(window.months * MERGER_AT);
}

/** Tells the statuses of a place in order: by its part in the story, or by chance. Nothing is dated after the window's last day. */
export function makeExampleHistory(
  part: ExamplePart | null,
  window: ExampleWindow,
  random: Random,
): readonly PlannedStatus[] {
  const at = (share: number): Day => dayIn(monthAtShare(window, share), random);
  const since = openedBefore(window, random);
  const open: PlannedStatus = { from: since, status: 'open', reason: null };
  switch (part) {
    case 'absorbed':
      return [open, { from: `${monthAt(mergerMonth(window))}-01`, status: 'closed', reason: 'merged' }];
    case 'reopened':
      return stopped(open, 'suspended', 'works', at(0.4), at(0.55));
    case 'suspended':
      return stopped(open, 'suspended', 'works', at(0.93), null);
    case 'frozen':
      return stopped(open, 'frozen', 'means', at(0.6), null);
    case 'frozenThenClosed':
      return [
        ...stopped(open, 'frozen', 'means', at(0.35), null),
        { from: at(0.7), status: 'closed', reason: 'lease' },
      ];
    case 'planned':
      return [{ from: at(0.9), status: 'planned', reason: 'opening' }];
    case 'newcomer':
      return opened(at(0.55));
    case null:
      return byChance(window, random, open, at);
    default:
      return [open];
  }
}

function byChance(
  window: ExampleWindow,
  random: Random,
  open: PlannedStatus,
  at: (share: number) => Day,
): readonly PlannedStatus[] {
  const fate = random.unit();
  if (fate < 0.075) return opened(at(0.05 + random.unit() * 0.9));
  if (fate < 0.11) return [open, { from: at(0.1 + random.unit() * 0.85), status: 'closed', reason: 'lease' }];
  if (fate < 0.145) {
    const start = 0.05 + random.unit() * 0.8;
    const end = addDays(at(start), random.int(45, 170));
    return stopped(
      open,
      'suspended',
      random.pick(['works', 'leave']),
      at(start),
      end < window.today ? end : null,
    );
  }
  if (fate < 0.158) return stopped(open, 'frozen', 'means', at(0.2 + random.unit() * 0.7), null);
  if (fate < 0.17) return [{ from: at(0.8 + random.unit() * 0.2), status: 'planned', reason: 'opening' }];
  return [open];
}

function opened(day: Day): readonly PlannedStatus[] {
  return [
    { from: addDays(day, -150), status: 'planned', reason: 'opening' },
    { from: day, status: 'open', reason: null },
  ];
}

/** Open, then stopped, then open again or not. The days are put in order. */
function stopped(
  open: PlannedStatus,
  status: 'suspended' | 'frozen',
  reason: PlannedStatus['reason'],
  from: Day,
  until: Day | null,
): readonly PlannedStatus[] {
  const resumed: readonly PlannedStatus[] =
    until === null || until <= from ? [] : [{ from: until, status: 'open', reason: null }];
  return [open, { from, status, reason }, ...resumed];
}

/** Long before the window, or unknown for one place in eight. */
function openedBefore(window: ExampleWindow, random: Random): Day | null {
  if (random.chance(0.125)) return null;
  return dayIn(window.first - random.int(2, 270), random);
}

function dayIn(month: MonthIndex, random: Random): Day {
  return `${monthAt(month)}-${String(random.int(1, 28)).padStart(2, '0')}`;
}
