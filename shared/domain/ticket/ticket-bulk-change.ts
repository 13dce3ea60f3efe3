import type { BulkChange } from '#shared/list/bulk-change.ts';
import { priorities, type Ticket, type TicketInput, ticketTypes } from './ticket.ts';

/** What a change gives to a ticket; null where it is so already, or where the change says nothing. */
export function ticketBulkPatch(ticket: Ticket, { field, value }: BulkChange): Partial<TicketInput> | null {
  switch (field) {
    case 'assignee':
      return ticket.assignee === value ? null : { assignee: value };
    case 'category':
      return ticket.category === value ? null : { category: value };
    case 'priority': {
      const priority = priorities.find((one) => one === value);
      return priority === undefined || ticket.priority === priority ? null : { priority };
    }
    case 'type': {
      const type = ticketTypes.find((one) => one === value) ?? null;
      return ticket.type === type ? null : { type };
    }
    default:
      return null;
  }
}
