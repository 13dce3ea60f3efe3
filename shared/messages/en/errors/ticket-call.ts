import type { Translated } from '#shared/messages/catalogue.ts';
import type { ticketCallErrorsFr } from '#shared/messages/fr/errors/ticket-call.ts';

/** English of {@link ticketCallErrorsFr}. */
export const ticketCallErrorsEn: Translated<typeof ticketCallErrorsFr> = {
  'ticket-call/subject-missing': 'Say in a few words what is asked.',
  'ticket-call/too-long': 'What is typed is too long, or not in the expected form. Shorten it.',
  'ticket-call/day-missing': 'Give the day, for example 03/09/2026.',
  'ticket-call/time-missing': 'Give the time, for example 14:05.',
  'ticket-call/to-come': 'This moment is yet to come. Give the date and time at which it happened.',
  'ticket-call/answered-before-opening': 'The answer comes before the ticket. Correct one of the two.',
  'ticket-call/solved-before-opening': 'The solution comes before the ticket. Correct one of the two.',
  'ticket-call/solved-before-answer': 'The solution comes before the first answer. Correct one of the two.',
  'ticket-call/minutes-not-valid': '“{{text}}” is not a number of minutes. Write for example 15.',
};
