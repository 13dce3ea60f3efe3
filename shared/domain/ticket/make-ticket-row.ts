import type { Millis, WorkingTime } from '#shared/domain/answering-level/working-time.ts';
import type { Hotline } from './hotline.ts';
import { targetsOf } from './level-times.ts';
import { readTicketClock } from './ticket-clock.ts';
import { clockEventsOf, openedAt, situationOf, type TicketFacts } from './ticket-facts.ts';
import type { TicketRow } from './ticket-row.ts';

/** How the records that a ticket names are called; null = not there. */
export type TicketNames = {
  readonly place: (id: string) => string | null;
  readonly organisation: (id: string) => string | null;
  readonly animator: (id: string) => string | null;
  readonly item: (id: string) => string | null;
};

/**
 * The row of a ticket at an instant.
 *
 * @returns null where nothing says when it was opened
 */
export function makeTicketRow(
  facts: TicketFacts,
  { levels, settings }: Pick<Hotline, 'levels' | 'settings'>,
  timeOf: (levelId: string) => WorkingTime,
  names: TicketNames,
  now: Millis,
): TicketRow | null {
  const opened = openedAt(facts);
  const clock = readTicketClock(
    clockEventsOf(facts.moments),
    timeOf,
    targetsOf(facts.priority, settings),
    now,
  );
  if (opened === null || clock === null) return null;
  const { moments, ...rest } = facts;
  const situation = situationOf(facts);
  const named = (id: string | null, name: (id: string) => string | null) => (id === null ? null : name(id));
  return {
    ...rest,
    openedAt: opened,
    situation,
    levelId: clock.levelId,
    levelName: levels.get(clock.levelId)?.name ?? '',
    placeName: named(facts.accessPointId, names.place),
    organisationName: named(facts.organisationId, names.organisation),
    caller: named(facts.animatorId, names.animator) ?? facts.callerName,
    itemName: named(facts.itemId, names.item),
    firstResponse: clock.firstResponse,
    resolution: clock.resolution,
    askAgainOn:
      situation === 'waitingCaller'
        ? (moments.findLast(({ kind }) => kind === 'waitingCaller')?.askAgainOn ?? null)
        : null,
    reopenings: clock.reopenings,
    lastAt: moments.at(-1)?.at ?? opened,
  };
}
