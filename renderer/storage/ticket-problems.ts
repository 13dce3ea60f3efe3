import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { RecordTables } from './record-tables.ts';
import type { Writer } from './rows-after.ts';
import { takenNumbersOf } from './taken-numbers.ts';
import { duplicateCircles } from './ticket-circles.ts';
import { brokenLives, type TicketsAfter } from './ticket-lives.ts';

/**
 * What of the tickets that an act touches cannot stand, whatever the way in: a number given twice, a life that makes no
 * sense, duplicates in a circle, something that has not happened yet.
 *
 * @param tables as they are before the act
 * @param isReversal whether the act brings back what stood before another one
 */
export async function ticketsProblems(
  tables: RecordTables,
  changes: readonly Change[],
  after: TicketsAfter,
  writer: Writer,
  isReversal: boolean,
): Promise<readonly Problem[]> {
  if (after.ticket.size === 0 && after.ticketEvent.size === 0) return [];
  const numbered = touchedIn(changes, ['', 'deletedAt', 'number']);
  const linked = touchedIn(changes, ['', 'deletedAt', 'duplicateOfId']);
  return [
    ...(await takenNumbersOf(tables.ticket, only(after.ticket, numbered), 'ticket/number-taken')),
    ...(await duplicateCircles(tables.ticket, after.ticket, only(after.ticket, linked))),
    ...(isReversal ? [] : notYet(changes, after.ticketEvent, writer)),
    ...(await brokenLives(tables, changes, after, isReversal)),
  ];
}

/** Events whose time is given by the act, and is to come. */
function notYet(
  changes: readonly Change[],
  events: TicketsAfter['ticketEvent'],
  { at: now }: Writer,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [table, id, field] of changes) {
    if (table !== 'ticketEvent' || (field !== '' && field !== 'at')) continue;
    const event = events.get(id);
    if (event === undefined || event === null || event.deletedAt !== null) continue;
    const at = Date.parse(event.at);
    if (at > Date.parse(now))
      problems.push({ code: 'ticket/not-yet', values: { at }, severity: 'error', row: null, field: 'at' });
  }
  return problems;
}

function touchedIn(changes: readonly Change[], fields: readonly string[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap(([table, id, field]) => (table === 'ticket' && fields.includes(field) ? [id] : [])),
  );
}

function only<T>(rows: ReadonlyMap<string, T>, ids: ReadonlySet<string>): ReadonlyMap<string, T> {
  return new Map([...rows].filter(([id]) => ids.has(id)));
}
