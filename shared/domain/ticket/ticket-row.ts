import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { ClockReading, TicketSituation } from './ticket-clock.ts';
import type { TicketFacts } from './ticket-facts.ts';

/** A ticket as the queue, lists and panels show it, at an instant. */
export type TicketRow = Omit<TicketFacts, 'moments'> & {
  readonly openedAt: Millis;
  readonly situation: TicketSituation;
  readonly levelId: string;
  readonly levelName: string;
  readonly placeName: string | null;
  readonly organisationName: string | null;
  /** The animator, or the name that was typed; null when it is not known or no longer kept. */
  readonly caller: string | null;
  readonly itemName: string | null;
  readonly firstResponse: ClockReading;
  readonly resolution: ClockReading;
  /** When to ask the caller again, while they are waited on. */
  readonly askAgainOn: Day | null;
  readonly reopenings: number;
  /** When the last thing happened to it. */
  readonly lastAt: Millis;
};
