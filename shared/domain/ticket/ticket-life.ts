import type { TicketEventInput } from './ticket-event.ts';

/** What orders the life of a ticket, and who answers. */
type Lived = Pick<TicketEventInput, 'at' | 'levelId'> & { readonly id: string };

/**
 * The life of a ticket: by the times of what happened; what happened at one instant, in the order in which it was
 * entered (ids are made in that order).
 */
export function inLifeOrder<T extends Pick<Lived, 'at' | 'id'>>(events: readonly T[]): readonly T[] {
  return [...events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}

/** The level that answers at an instant: that of the last thing that happened by then, else of the first of all. */
export function levelAt(events: readonly Lived[], at: string): string | null {
  const ordered = inLifeOrder(events);
  const until = Date.parse(at);
  const last = ordered.findLast((event) => Date.parse(event.at) <= until) ?? ordered[0];
  return last?.levelId ?? null;
}

/** A level to write on an event. */
export type LevelMend = { readonly id: string; readonly levelId: string };

/**
 * The levels to write again once something was entered late, moved or taken away: whatever did not itself change the
 * level that answers follows the one before it.
 *
 * @param before the events as they stood
 * @param after the same events once the act is done, with those that it adds
 * @param changing events of the act that say the level that answers from then on
 */
export function levelMends(
  before: readonly Lived[],
  after: readonly Lived[],
  changing: ReadonlySet<string> = new Set(),
): readonly LevelMend[] {
  const own = new Set(changing);
  inLifeOrder(before).forEach(({ id, levelId }, index, ordered) => {
    if (index === 0 || ordered[index - 1]?.levelId !== levelId) own.add(id);
  });
  const mends: LevelMend[] = [];
  let running: string | null = null;
  for (const { id, levelId } of inLifeOrder(after)) {
    const right: string = running === null || own.has(id) ? levelId : running;
    if (right !== levelId) mends.push({ id, levelId: right });
    running = right;
  }
  return mends;
}
