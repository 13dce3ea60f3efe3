import type { Millis, WorkingTime } from '#shared/domain/answering-level/working-time.ts';

/** What can happen to a ticket, as the clock sees it. */
export const clockEvents = [
  'opened',
  'answered',
  'handedOver',
  'waitingCaller',
  'waitingThird',
  'resumed',
  'solved',
  'reopened',
  'closed',
] as const;
export type ClockEventKind = (typeof clockEvents)[number];

/** An event of a ticket, at the time that it happened, whenever it was entered. */
export type ClockEvent = {
  readonly kind: ClockEventKind;
  readonly at: Millis;
  /** The level that answers from then on; the first event gives the first one. */
  readonly levelId: string;
};

/** Working time asked for, in milliseconds; null where none was set. */
export type ClockTargets = { readonly firstResponse: Millis | null; readonly resolution: Millis | null };

/** How far a ticket is from one of its targets. */
export type ClockReading = {
  /** Working time counted until it was reached, or until now. */
  readonly worked: Millis;
  /** When it was reached; null while it is not. */
  readonly reachedAt: Millis | null;
  /** When the target passes, or passed; null without target, or while the clock is stopped before it. */
  readonly dueAt: Millis | null;
  /** Reached late, or late already; null without target. */
  readonly missed: boolean | null;
};

/** What stops a ticket, or what it is at. */
export type TicketSituation = 'open' | 'waitingCaller' | 'waitingThird' | 'solved' | 'closed';

/** What the clock of a ticket says at an instant (data.md, figure 8). */
export type TicketClock = {
  readonly situation: TicketSituation;
  /** The level that answers now. */
  readonly levelId: string;
  readonly firstResponse: ClockReading;
  /** From opening to the last solved event, less the time waiting on the caller; reopening resumes. */
  readonly resolution: ClockReading;
  /** Working time spent waiting on a third party; it is within the resolution, and shown apart. */
  readonly waitingThird: Millis;
  /** Working time spent waiting on the caller; it is not. */
  readonly waitingCaller: Millis;
  readonly reopenings: number;
};

/** A stretch of a ticket's life between two events, or up to now. */
type Stretch = {
  readonly from: Millis;
  readonly to: Millis;
  readonly situation: TicketSituation;
  readonly levelId: string;
};

/**
 * Reads the clock of a ticket (data.md, figure 8). Working time is that of the level that answers, stretch by stretch.
 *
 * @param events at least the opening; in any order, those of one instant in the order given
 * @param timeOf the working time of a level
 * @returns null without an opening
 */
export function readTicketClock(
  events: readonly ClockEvent[],
  timeOf: (levelId: string) => WorkingTime,
  targets: ClockTargets,
  now: Millis,
): TicketClock | null {
  const ordered = [...events].sort((a, b) => a.at - b.at);
  const opened = ordered.find(({ kind }) => kind === 'opened');
  if (opened === undefined) return null;
  const life = ordered.filter(({ at }) => at >= opened.at && at <= Math.max(now, opened.at));
  const stretches = stretchesOf(life, opened, now);
  const last = stretches.at(-1) ?? { situation: 'open' as const, levelId: opened.levelId };
  const worked = (kept: (stretch: Stretch) => boolean, until = Number.POSITIVE_INFINITY): Millis =>
    stretches.reduce(
      (sum, stretch) =>
        kept(stretch)
          ? sum + timeOf(stretch.levelId).between(stretch.from, Math.min(stretch.to, until))
          : sum,
      0,
    );
  const answered = life.find(({ kind }) => kind === 'answered' || kind === 'solved')?.at ?? null;
  const solved =
    last.situation === 'solved' || last.situation === 'closed'
      ? (life.findLast(({ kind }) => kind === 'solved')?.at ??
        life.findLast(({ kind }) => kind === 'closed')?.at ??
        null)
      : null;
  const reading = (
    runs: (stretch: Stretch) => boolean,
    reachedAt: Millis | null,
    target: Millis | null,
  ): ClockReading => {
    const total = worked(runs, reachedAt ?? now);
    return {
      worked: total,
      reachedAt,
      dueAt: target === null ? null : dueAt(stretches, runs, target, timeOf, reachedAt === null),
      missed: target === null ? null : total > target,
    };
  };
  return {
    situation: last.situation,
    levelId: last.levelId,
    firstResponse: reading(isUnsolved, answered, targets.firstResponse),
    resolution: reading(isCounted, solved, targets.resolution),
    waitingThird: worked(({ situation }) => situation === 'waitingThird'),
    waitingCaller: worked(({ situation }) => situation === 'waitingCaller'),
    reopenings: life.filter(({ kind }) => kind === 'reopened').length,
  };
}

/** Whether a first answer is still owed: waiting, too, then counts. */
function isUnsolved({ situation }: Stretch): boolean {
  return situation !== 'solved' && situation !== 'closed';
}

/** Whether the clock of the resolution runs: not while the caller is waited on, nor once it is solved. */
function isCounted({ situation }: Stretch): boolean {
  return situation === 'open' || situation === 'waitingThird';
}

const situationAfter: Readonly<Record<ClockEventKind, TicketSituation | null>> = {
  opened: 'open',
  answered: null,
  handedOver: null,
  waitingCaller: 'waitingCaller',
  waitingThird: 'waitingThird',
  resumed: 'open',
  solved: 'solved',
  reopened: 'open',
  closed: 'closed',
};

function stretchesOf(life: readonly ClockEvent[], opened: ClockEvent, now: Millis): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let { at: from, levelId } = opened;
  let situation: TicketSituation = 'open';
  for (const event of life) {
    if (event.at > from) stretches.push({ from, to: event.at, situation, levelId });
    from = event.at;
    levelId = event.levelId;
    situation = situationAfter[event.kind] ?? situation;
  }
  // The last one is always there, be it empty: it tells how the ticket stands.
  stretches.push({ from, to: Math.max(now, from), situation, levelId });
  return stretches;
}

/** When a target passes: in the stretch where its working time is reached, or to come if the clock still runs. */
function dueAt(
  stretches: readonly Stretch[],
  runs: (stretch: Stretch) => boolean,
  target: Millis,
  timeOf: (levelId: string) => WorkingTime,
  goesOn: boolean,
): Millis | null {
  let left = target;
  for (const [index, stretch] of stretches.entries()) {
    if (!runs(stretch)) continue;
    const time = timeOf(stretch.levelId);
    const isLast = index === stretches.length - 1;
    const given = time.between(stretch.from, stretch.to);
    if (given >= left || (isLast && goesOn)) return time.after(stretch.from, left);
    left -= given;
  }
  return null;
}
