import type { Translated } from '#shared/messages/catalogue.ts';
import type { ticketsErrorsFr } from '#shared/messages/fr/errors/tickets.ts';

/** English of {@link ticketsErrorsFr}. */
export const ticketsErrorsEn: Translated<typeof ticketsErrorsFr> = {
  'ticket/subject-missing': 'Say in a few words what is asked.',
  'ticket/field-not-valid': 'This value does not fit. Correct it.',
  'ticket/note-empty': 'Write the note.',
  'ticket/day-missing': 'Give the day.',
  'ticket/time-missing': 'Give the time.',
  'ticket/time-not-valid': '“{{text}}” is no time of the day. Write for example 14:00 or 9:30.',
  'ticket/minutes-not-valid': '“{{text}}” is no duration. Write for example 15 min or 1 h 30.',
  'ticket/no-other': 'Choose the other ticket.',
  'ticket/two-callers': 'Give one caller: an animator of the register, or a name.',
  'ticket/own-duplicate': 'A ticket cannot repeat itself. Choose another ticket.',
  'ticket/article-missing': 'Say which knowledge sheet was used.',
  'ticket/before-opening': 'Nothing can happen to the ticket before it is opened. Correct the date and time.',
  'ticket/opened-twice': 'The ticket is already open: it is opened once.',
  'ticket/never-opened': 'The ticket has no opening.',
  'ticket/answered-when-closed': 'A ticket that is closed cannot be answered. Reopen it first.',
  'ticket/handedOver-when-solved': 'A ticket that is solved cannot be handed over. Reopen it first.',
  'ticket/handedOver-when-closed': 'A ticket that is closed cannot be handed over. Reopen it first.',
  'ticket/waitingCaller-when-solved': 'A ticket that is solved cannot be put on hold. Reopen it first.',
  'ticket/waitingCaller-when-closed': 'A ticket that is closed cannot be put on hold. Reopen it first.',
  'ticket/waitingThird-when-solved': 'A ticket that is solved cannot be put on hold. Reopen it first.',
  'ticket/waitingThird-when-closed': 'A ticket that is closed cannot be put on hold. Reopen it first.',
  'ticket/resumed-when-open': 'A ticket that is in progress cannot be resumed.',
  'ticket/resumed-when-solved': 'A ticket that is solved cannot be resumed.',
  'ticket/resumed-when-closed': 'A ticket that is closed cannot be resumed.',
  'ticket/solved-when-solved': 'A ticket that is solved cannot be solved. Reopen it first.',
  'ticket/solved-when-closed': 'A ticket that is closed cannot be solved. Reopen it first.',
  'ticket/reopened-when-open': 'A ticket that is in progress cannot be reopened.',
  'ticket/reopened-when-waiting': 'A ticket that is on hold cannot be reopened.',
  'ticket/closed-when-closed': 'A ticket that is closed cannot be closed. Reopen it first.',
  'ticket/number-taken': 'Ticket no. {{number}} is already in the register. Give another number.',
  'ticket/not-yet':
    'The date and time ({{at, datetime(dateStyle: short; timeStyle: short)}}) are still to come. Correct them.',
  'ticket/duplicate-circle':
    'Ticket no. {{number}} is already repeated by the other one: the link would go round in a circle. Take that link away first.',
  'ticket/handed-to-nobody':
    'Say whom the ticket is handed over to: another level, a person or an outside resource.',
  'ticket/cannot-also-solve':
    'Ticket no. {{number}} cannot be solved at the same time: it is solved already, or was not open yet. Take it out.',
  'ticket/opening-stays':
    'The opening of ticket no. {{number}} cannot be deleted. Correct its time, or delete the ticket.',
  'ticket/anonymised-stays': 'Ticket no. {{number}} was made anonymous: that stays written.',
  'ticket/followed-since':
    'Ticket no. {{number}} went on since: without this act, what followed no longer stands. Undo or delete what followed first.',
  'ticket/no-item': 'Ticket no. {{number}} is about no item. Link an item to it first.',
  'ticket/already-in-repair': '“{{name}}” has been in repair since {{from}}.',
  'ticket/unknown-place': 'This ticket names a place that is no longer in the register. Choose another one.',
  'ticket/unknown-organisation':
    'This ticket names an organisation that is no longer in the register. Choose another one.',
  'ticket/unknown-animator':
    'This ticket names an animator who is no longer in the register. Choose another one.',
  'ticket/unknown-item': 'This ticket names an item that is no longer in the register. Choose another one.',
  'ticket/unknown-loan': 'This ticket names a loan that is no longer in the register. Choose another one.',
  'ticket/unknown-ticket': 'The ticket is no longer in the register.',
  'ticket/unknown-level': 'The level that answers is no longer in the register. Choose another one.',
  'ticket/unknown-article': 'The knowledge sheet is no longer in the register.',
  'follow-up/unknown-ticket': 'This follow-up names a ticket that is no longer in the register.',
  'attachment/unknown-ticket': 'The document “{{name}}” names a ticket that is no longer in the register.',
  'record/tied-tickets_one': '“{{name}}” cannot be deleted: a ticket is tied to it.',
  'record/tied-tickets_other': '“{{name}}” cannot be deleted: {{count}} tickets are tied to it.',
  'record/tied-ticketEvents_one': '“{{name}}” cannot be deleted: an event of a ticket is tied to it.',
  'record/tied-ticketEvents_other':
    '“{{name}}” cannot be deleted: {{count}} events of tickets are tied to it.',
};
