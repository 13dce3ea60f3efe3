import type { Millis, WorkingTime } from '#shared/domain/answering-level/working-time.ts';
import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { targetsOf } from './level-times.ts';
import { nextTarget } from './next-target.ts';
import { readTicketClock } from './ticket-clock.ts';
import { clockEventsOf, type TicketFacts } from './ticket-facts.ts';

/** Of some tickets that are not solved, those past a target that is owed still (data.md, figure 8). */
export function lateTickets(
  pending: readonly TicketFacts[],
  settings: Pick<HotlineSettingsInput, 'targets'>,
  timeOf: (levelId: string) => WorkingTime,
  now: Millis,
): readonly TicketFacts[] {
  return pending.filter(({ priority, moments }) => {
    const targets = targetsOf(priority, settings);
    const clock = readTicketClock(clockEventsOf(moments), timeOf, targets, now);
    const next = clock === null ? null : nextTarget(clock, targets);
    return next !== null && next.left < 0;
  });
}
