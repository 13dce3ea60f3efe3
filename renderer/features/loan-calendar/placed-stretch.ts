import type { CalendarStretch } from '#renderer/workers/loan-api.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { axisPosition, type CalendarAxis } from './calendar-axis.ts';
import { type StretchKind, stretchKind } from './stretch-kind.ts';

/** A stretch as it is drawn: where, in columns from the left edge, and on which of the lanes of its line. */
export type PlacedStretch = {
  readonly stretch: CalendarStretch;
  readonly kind: Exclude<StretchKind, 'preparation'>;
  readonly start: number;
  /** Equal to `start` where only its preparation is in view. */
  readonly end: number;
  /** Whether it began before what is shown, or goes on after it. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
  /** End of the preparation that follows; `end` where there is none. */
  readonly ready: number;
  readonly lane: number;
};

/** The stretches of a line that the calendar shows, and how many lanes keep them apart: 1 at least. */
export type PlacedLine = { readonly placed: readonly PlacedStretch[]; readonly lanes: number };

/** Places the stretches of a line on the axis; what shares time with another gets a lane below it. */
export function placeStretches(
  stretches: readonly CalendarStretch[],
  axis: CalendarAxis,
  today: Day,
): PlacedLine {
  const inView = stretches
    .flatMap((stretch) => placeStretch(stretch, axis, today) ?? [])
    // What only waits gives way to what is held.
    .sort((a, b) => Number(a.kind === 'waiting') - Number(b.kind === 'waiting') || a.start - b.start);
  const placed: PlacedStretch[] = [];
  for (const one of inView) {
    let lane = 0;
    while (placed.some((other) => other.lane === lane && meet(one, other))) lane += 1;
    placed.push({ ...one, lane });
  }
  return { placed, lanes: placed.reduce((most, { lane }) => Math.max(most, lane + 1), 1) };
}

/** Where a stretch lies, on the first lane; null where nothing of it is in view. */
export function placeStretch(stretch: CalendarStretch, axis: CalendarAxis, today: Day): PlacedStretch | null {
  const { loan, from, to, preparationDays } = stretch;
  const kind = stretchKind(stretch, today);
  const width = axis.slots.length;
  const start = axisPosition(axis, from, loan?.from === from ? loan.fromTime : null, 'start');
  const end =
    to === null
      ? Number.POSITIVE_INFINITY
      : axisPosition(axis, to, loan?.due === to && kind !== 'late' ? loan.dueTime : null, 'end');
  const ready =
    to === null || preparationDays === 0 || kind === 'waiting'
      ? end
      : axisPosition(axis, addDays(to, preparationDays), null, 'end');
  if (ready <= 0 || start >= width) return null;
  const within = (at: number): number => Math.min(width, Math.max(0, at));
  return {
    stretch,
    kind,
    start: within(start),
    end: within(end),
    cutStart: start < 0,
    cutEnd: end > width,
    ready: within(ready),
    lane: 0,
  };
}

function meet(a: PlacedStretch, b: PlacedStretch): boolean {
  return a.start < b.ready && b.start < a.ready;
}
