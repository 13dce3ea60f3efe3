import { saidIn } from '#shared/domain/ticket/said-in.ts';
import type { TicketEvent } from '#shared/domain/ticket/ticket-event.ts';
import type { ListPlatform } from './access-point-list-source.ts';
import { makeTicketRowsVerbs } from './ticket-rows-verbs.ts';
import type { TicketHit, TicketSearchApi } from './ticket-search-api.ts';
import { makeTicketSearching } from './ticket-searching.ts';
import type { WorkerContext } from './worker-context.ts';

/** The search over everything said in tickets. The texts are read for the tickets that are shown, and no others. */
export function makeTicketSearchVerbs(
  context: WorkerContext,
  platform?: Partial<ListPlatform>,
): TicketSearchApi {
  const search = makeTicketSearching(context, platform);
  const { ticketRows } = makeTicketRowsVerbs(context, platform);
  return {
    searchTickets: async (text, limit) => {
      const { ids, total } = await search(text, limit);
      if (ids.length === 0) return { hits: [], total };
      const { tickets, ticketEvents } = context.register().database;
      const [rows, found, events] = await Promise.all([
        ticketRows(ids),
        tickets.bulkGet([...ids]),
        ticketEvents.where('ticketId').anyOf(ids).toArray(),
      ]);
      const own = new Map<string, TicketEvent[]>();
      for (const event of events) {
        if (event.deletedAt !== null) continue;
        const known = own.get(event.ticketId);
        if (known === undefined) own.set(event.ticketId, [event]);
        else known.push(event);
      }
      const byId = new Map(found.flatMap((ticket) => (ticket === undefined ? [] : [[ticket.id, ticket]])));
      const hits = rows.flatMap((row): readonly TicketHit[] => {
        const ticket = byId.get(row.id);
        if (ticket === undefined) return [];
        const names = { place: row.placeName ?? row.organisationName, caller: row.caller };
        return [{ row, ...saidIn(text, ticket, own.get(row.id) ?? [], names) }];
      });
      return { hits, total };
    },
  };
}
