import type { Hotline } from '#shared/domain/ticket/hotline.ts';
import { makeTicketRow } from '#shared/domain/ticket/make-ticket-row.ts';
import { isPending, openedAt, type TicketFacts } from '#shared/domain/ticket/ticket-facts.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import type { ListPlatform } from './access-point-list-source.ts';
import { makeHotlineSources } from './hotline-sources.ts';
import type { TicketRowsApi, TicketsOf } from './ticket-rows-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs that read tickets as rows. */
export function makeTicketRowsVerbs(context: WorkerContext, platform?: Partial<ListPlatform>): TicketRowsApi {
  const sources = makeHotlineSources(context, platform);
  const rowsOf = async (facts: readonly TicketFacts[]): Promise<readonly TicketRow[]> => {
    const [hotline, times, names] = await Promise.all([sources.hotline(), sources.times(), sources.names()]);
    const now = sources.now();
    return facts.flatMap((one) => makeTicketRow(one, hotline, times, names, now) ?? []);
  };
  return {
    ticketRows: async (ids) => {
      const { tickets } = await sources.hotline();
      return rowsOf(ids.flatMap((id) => tickets.get(id) ?? []));
    },
    ticketsOf: async (whose, limit) => {
      const found = pendingFirst(factsOf(await sources.hotline(), whose));
      return rowsOf(limit === null ? found : found.slice(0, limit));
    },
  };
}

/** The tickets that are asked for, in no order. */
export function factsOf(hotline: Hotline, whose: TicketsOf): readonly TicketFacts[] {
  switch (whose.kind) {
    case 'place':
      return hotline.ticketsOfPlace(whose.id);
    case 'organisation':
      return hotline.ticketsOfOrganisation(whose.id);
    case 'animator':
      return hotline.ticketsOfAnimator(whose.id);
    case 'item':
      return hotline.ticketsOfItem(whose.id);
    case 'loan':
      return hotline.ticketsOfLoan(whose.id);
    case 'duplicates':
      return hotline.duplicatesOf(whose.id);
    case 'pending':
      return hotline.pendingTickets();
  }
}

function pendingFirst(tickets: readonly TicketFacts[]): readonly TicketFacts[] {
  const keyed = tickets.map((facts) => ({ facts, pending: isPending(facts), at: openedAt(facts) ?? 0 }));
  return keyed.sort((a, b) => Number(b.pending) - Number(a.pending) || b.at - a.at).map(({ facts }) => facts);
}
