import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { ticketFields as fields, type TicketInput, ticketCategories } from '#shared/domain/ticket/ticket.ts';
import { type TicketEventInput, ticketEventFields } from '#shared/domain/ticket/ticket-event.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { hoursText } from './duration-text.ts';
import { type FieldWords, type HistoryTools, valueWords } from './field-words.ts';

type WordsOf<T> = Readonly<Record<keyof T, FieldWords>>;

const asIs = (text: string): string => text;

/** How each field of a ticket is told. */
export function ticketFieldWords({ tickets, language, nameOf, t }: HistoryTools): WordsOf<TicketInput> {
  const label = (field: keyof TicketInput) => tickets(`fields.${field}`);
  const named = (field: 'itemId' | 'loanId' | 'duplicateOfId') =>
    valueWords(label(field), fields[field], (id) => nameOf(id) ?? '…');
  const text = (
    field: 'description' | 'callerName' | 'assignee' | 'cause' | 'solution' | 'satisfactionText',
  ) => valueWords(label(field), fields[field], asIs);
  return {
    number: valueWords(label('number'), fields.number, asIs),
    channel: valueWords(label('channel'), fields.channel, (code) => tickets(`channels.${code}`)),
    type: valueWords(label('type'), fields.type, (code) => tickets(`types.${code}`)),
    category: valueWords(label('category'), fields.category, (category) => {
      const code = ticketCategories.find((one) => one === category);
      return code === undefined ? (nameOf(category) ?? '…') : tickets(`categories.${code}`);
    }),
    urgency: valueWords(label('urgency'), fields.urgency, (code) => tickets(`urgencies.${code}`)),
    impact: valueWords(label('impact'), fields.impact, (code) => tickets(`impacts.${code}`)),
    priority: valueWords(label('priority'), fields.priority, (code) => tickets(`priorities.${code}`)),
    subject: valueWords(label('subject'), fields.subject, asIs),
    description: text('description'),
    accessPointId: valueWords(
      label('accessPointId'),
      fields.accessPointId,
      (id) => nameOf(id) ?? t('values.unknownPlace'),
    ),
    organisationId: valueWords(
      label('organisationId'),
      fields.organisationId,
      (id) => nameOf(id) ?? t('values.unknownOrganisation'),
    ),
    animatorId: valueWords(
      label('animatorId'),
      fields.animatorId,
      (id) => nameOf(id) ?? t('values.unknownAnimator'),
    ),
    callerName: text('callerName'),
    callerPhone: valueWords(label('callerPhone'), fields.callerPhone, readableNumber),
    itemId: named('itemId'),
    loanId: named('loanId'),
    duplicateOfId: named('duplicateOfId'),
    assignee: text('assignee'),
    cause: text('cause'),
    solution: text('solution'),
    satisfaction: valueWords(label('satisfaction'), fields.satisfaction, (mark) =>
      tickets(`satisfactions.${satisfactionCode(mark)}`),
    ),
    satisfactionText: text('satisfactionText'),
    anonymisedAt: valueWords(label('anonymisedAt'), fields.anonymisedAt, (at) => instantWords(at, language)),
  };
}

/** How each field of what happened to a ticket is told. */
export function ticketEventFieldWords({
  tickets,
  language,
  nameOf,
}: HistoryTools): WordsOf<TicketEventInput> {
  const own = ticketEventFields;
  const label = (field: keyof TicketEventInput) => tickets(`eventFields.${field}`);
  const named = (field: 'ticketId' | 'levelId' | 'articleId') =>
    valueWords(label(field), own[field], (id) => nameOf(id) ?? '…');
  const text = (field: 'officer' | 'text' | 'outsideName' | 'outsideContact' | 'toOfficer') =>
    valueWords(label(field), own[field], asIs);
  return {
    ticketId: named('ticketId'),
    kind: valueWords(label('kind'), own.kind, (kind) => tickets(`events.${kind}`)),
    at: valueWords(label('at'), own.at, (at) => instantWords(at, language)),
    levelId: named('levelId'),
    officer: text('officer'),
    text: text('text'),
    minutes: valueWords(label('minutes'), own.minutes, durationText),
    travelMinutes: valueWords(label('travelMinutes'), own.travelMinutes, durationText),
    outsideName: text('outsideName'),
    outsideContact: text('outsideContact'),
    toOfficer: text('toOfficer'),
    askAgainOn: valueWords(label('askAgainOn'), own.askAgainOn, (day) => dayInWords(day, language)),
    articleId: named('articleId'),
  };
}

function satisfactionCode(mark: number): '1' | '2' | '3' | '4' {
  return (['1', '2', '3', '4'] as const)[mark - 1] ?? '4';
}

/** `15 min`, `1 h 15`. */
function durationText(minutes: number): string {
  return minutes < 60 ? `${minutes}\u00a0min` : hoursText(minutes);
}

function instantWords(at: string, language: string): string {
  return new Date(at).toLocaleString(language, { dateStyle: 'short', timeStyle: 'short' });
}
