import own from '#renderer/features/tickets/tickets.module.css';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import { SameTickets } from './same-tickets.tsx';
import { TicketClocks } from './ticket-clocks.tsx';
import { TicketFactList } from './ticket-fact-list.tsx';
import type { TicketOpeners } from './ticket-openers.ts';
import { Timeline } from './timeline.tsx';
import type { WholeTicket } from './use-ticket.ts';

type Props = {
  readonly whole: WholeTicket;
  readonly same: readonly TicketRow[];
  readonly open: TicketOpeners;
};

/** All that happened to a ticket; beside, its clocks, who asked and about what, and the tickets that say the same. */
export function TicketLife({ whole, same, open }: Props) {
  return (
    <div className={own.columns}>
      <Timeline whole={whole} onOpenArticle={open.onOpenArticle} />
      <div className={own.side}>
        <TicketClocks whole={whole} />
        <TicketFactList whole={whole} open={open} />
        <SameTickets whole={whole} same={same} onOpen={open.onOpenTicket} />
      </div>
    </div>
  );
}
