import type { Millis, WorkingTime } from '#shared/domain/answering-level/working-time.ts';
import { targetsOf } from '#shared/domain/ticket/level-times.ts';
import { readTicketClock, type TicketClock } from '#shared/domain/ticket/ticket-clock.ts';
import { clockEventsOf, isPending, type TicketFacts } from '#shared/domain/ticket/ticket-facts.ts';
import type { HotlineSettingsInput } from './hotline-settings.ts';

/** What the due times of tickets are reckoned with. */
export type Reckoning = {
  readonly timeOf: (levelId: string) => WorkingTime;
  readonly settings: Pick<HotlineSettingsInput, 'targets'>;
};

/** What another calendar, or other targets, would do to the tickets that are not solved. */
export type MovedDueTimes = {
  readonly pending: number;
  /** Those that would have to be answered or solved at another time. */
  readonly moved: number;
  /** Those that would be late, and are not; those that are, and would not be. */
  readonly lateThen: number;
  readonly inTimeThen: number;
};

/** Compares the due times of the tickets that are not solved under two reckonings (data.md, figure 8). */
export function movedDueTimes(
  tickets: Iterable<Pick<TicketFacts, 'moments' | 'priority'>>,
  before: Reckoning,
  after: Reckoning,
  now: Millis,
): MovedDueTimes {
  let pending = 0;
  let moved = 0;
  let lateThen = 0;
  let inTimeThen = 0;
  for (const ticket of tickets) {
    if (!isPending(ticket)) continue;
    const was = clockOf(ticket, before, now);
    const is = clockOf(ticket, after, now);
    if (was === null || is === null) continue;
    pending += 1;
    if (dueTimes(was).some((due, index) => due !== dueTimes(is)[index])) moved += 1;
    if (!isLate(was) && isLate(is)) lateThen += 1;
    if (isLate(was) && !isLate(is)) inTimeThen += 1;
  }
  return { pending, moved, lateThen, inTimeThen };
}

function clockOf(
  { moments, priority }: Pick<TicketFacts, 'moments' | 'priority'>,
  { timeOf, settings }: Reckoning,
  now: Millis,
): TicketClock | null {
  return readTicketClock(clockEventsOf(moments), timeOf, targetsOf(priority, settings), now);
}

/** The times that are still to come up to: a first answer that was given is due no more. */
function dueTimes({ firstResponse, resolution }: TicketClock): readonly (Millis | null)[] {
  return [firstResponse.reachedAt === null ? firstResponse.dueAt : null, resolution.dueAt];
}

function isLate({ firstResponse, resolution }: TicketClock): boolean {
  return (firstResponse.reachedAt === null && firstResponse.missed === true) || resolution.missed === true;
}
