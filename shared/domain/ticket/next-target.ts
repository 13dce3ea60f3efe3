import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import type { ClockReading, ClockTargets, TicketSituation } from './ticket-clock.ts';

/** The two clocks of a ticket. */
export type TicketClockName = 'firstResponse' | 'resolution';

/** How far a ticket that is not solved is from the target that passes next. */
export type NextTarget = {
  readonly clock: TicketClockName;
  /** Working time left; negative once it is late. */
  readonly left: Millis;
  /** When it passes, or passed; null while its clock is stopped. */
  readonly dueAt: Millis | null;
  /** Whether its clock runs: waiting on the caller stops that of the solution. */
  readonly runs: boolean;
};

type Read = {
  readonly situation: TicketSituation;
  readonly firstResponse: ClockReading;
  readonly resolution: ClockReading;
};

/**
 * The target that a ticket meets next: of those that are owed still, the one with the least working time left.
 *
 * @returns null where nothing is owed, or where its priority has no target
 */
export function nextTarget(row: Read, targets: ClockTargets): NextTarget | null {
  if (row.situation === 'solved' || row.situation === 'closed') return null;
  const owed = [
    ...owedTarget('firstResponse', row.firstResponse, targets.firstResponse, true),
    ...owedTarget('resolution', row.resolution, targets.resolution, row.situation !== 'waitingCaller'),
  ];
  return owed.sort((a, b) => a.left - b.left)[0] ?? null;
}

function owedTarget(
  clock: TicketClockName,
  { worked, reachedAt, dueAt }: ClockReading,
  target: Millis | null,
  runs: boolean,
): readonly NextTarget[] {
  if (target === null || reachedAt !== null) return [];
  const left = target - worked;
  return [{ clock, left, dueAt: runs || left < 0 ? dueAt : null, runs }];
}
