import type { TicketClock } from './ticket-clock.ts';

/** How a ticket stands to its targets (data.md, figure 8: one past a target counts as missed). */
export const ticketStandings = ['late', 'running', 'solvedLate', 'solvedInTime'] as const;
export type TicketStanding = (typeof ticketStandings)[number];

/** The standing of a ticket; null where its priority has no target. */
export function standingOf({
  situation,
  firstResponse,
  resolution,
}: Pick<TicketClock, 'situation' | 'firstResponse' | 'resolution'>): TicketStanding | null {
  if (firstResponse.missed === null && resolution.missed === null) return null;
  const isSolved = situation === 'solved' || situation === 'closed';
  if (isSolved) return firstResponse.missed || resolution.missed ? 'solvedLate' : 'solvedInTime';
  // What is owed still: a first answer that came late is no longer waited for.
  const isLate =
    (firstResponse.missed === true && firstResponse.reachedAt === null) || resolution.missed === true;
  return isLate ? 'late' : 'running';
}
