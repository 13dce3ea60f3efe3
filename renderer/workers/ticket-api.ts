import type { Written } from '#renderer/storage/write-path.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { TicketInput } from '#shared/domain/ticket/ticket.ts';
import type { TicketAct, TicketWish } from '#shared/domain/ticket/ticket-act.ts';
import type { TicketEventInput } from '#shared/domain/ticket/ticket-event.ts';

type Act = Promise<Outcome<Written>>;

/** What of a ticket can be changed by hand: what tells its life changes by acts. */
export type TicketPatch = Partial<Omit<TicketInput, 'number' | 'anonymisedAt'>>;
/** What of an event can be corrected. */
export type TicketEventPatch = Partial<
  Pick<
    TicketEventInput,
    | 'at'
    | 'text'
    | 'officer'
    | 'minutes'
    | 'travelMinutes'
    | 'askAgainOn'
    | 'outsideName'
    | 'outsideContact'
    | 'toOfficer'
  >
>;

/** What is told of a repair that a ticket leads to. */
export type TicketRepair = {
  readonly from: string;
  readonly expectedOn: string | null;
  readonly provider: string | null;
  readonly description: string | null;
};

/** The acts on tickets. Each is one change set, and can be undone. */
export type TicketApi = {
  /** Opens a ticket under the next number of this device, with what happened at once, as one act. */
  readonly openTicket: (
    wish: TicketWish,
  ) => Promise<Outcome<Written & { readonly id: string; readonly number: string }>>;
  readonly editTicket: (id: string, patch: TicketPatch) => Act;
  /** Takes the ticket away with all that happened to it. Refused where others are linked to it. */
  readonly deleteTicket: (id: string) => Act;
  /** Refused where it cannot follow what the ticket went through (answer something closed, reopen something open). */
  readonly actOnTicket: (id: string, act: TicketAct) => Act;
  readonly editTicketEvent: (eventId: string, patch: TicketEventPatch) => Act;
  /** Refused where the life of the ticket no longer stands without it. */
  readonly deleteTicketEvent: (eventId: string) => Act;
  /** Says that a ticket repeats another one; null = no longer. Refused where it would go round in a circle. */
  readonly linkDuplicate: (id: string, ofId: string | null) => Act;
  /** Begins a repair of the item that the ticket is about, told in its timeline. */
  readonly repairFromTicket: (id: string, repair: TicketRepair) => Act;
  /** Sets the assignee, the category, the priority… of several tickets as one act. */
  readonly editTickets: (
    ids: readonly string[],
    patch: Pick<TicketPatch, 'assignee' | 'category' | 'priority' | 'type'>,
  ) => Act;
};
