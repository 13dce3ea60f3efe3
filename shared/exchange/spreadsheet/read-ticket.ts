import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import {
  impacts,
  priorities,
  type TicketInput,
  ticketCategories,
  ticketChannels,
  ticketTypes,
  urgencies,
} from '#shared/domain/ticket/ticket.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { PlanningContext } from './planning-context.ts';
import { codeAmong, readCode } from './read-codes.ts';
import { readName, readNumber, readText } from './read-values.ts';
import type { SheetReading } from './sheet-reading.ts';
import type { KnownHotline, KnownLevel } from './spreadsheet-plan.ts';
import { readMoment, type ToldMoment } from './ticket-moments.ts';
import type { TicketTies } from './ticket-ties.ts';
import { readCount } from './values/numbers.ts';

/** What a row tells of a ticket. */
export type TicketRowRead = {
  readonly number: string | null;
  /** Only what the row gives. */
  readonly fields: Partial<Omit<TicketInput, 'number'>>;
  readonly opened: ToldMoment | null;
  readonly answered: ToldMoment | null;
  readonly solved: ToldMoment | null;
  readonly closed: ToldMoment | null;
  /** Undefined where the row names none. */
  readonly level: KnownLevel | null | undefined;
  readonly minutes: number | null;
};

/** Longest number of a ticket, and telephone number. */
const NUMBER_LIMIT = 40;

/** Reads a row as a ticket; what is wrong is told in the reading. */
export function readTicket(
  reading: SheetReading,
  context: PlanningContext,
  hotline: KnownHotline,
  ties: TicketTies,
): TicketRowRead {
  const { today } = context.tools;
  const code = <C extends string>(
    key: 'type' | 'channel' | 'urgency' | 'impact' | 'priority',
    list: readonly C[],
  ) => codeAmong(list, readCode(reading, key, context));
  const mark = codeAmong(['1', '2', '3', '4'], readCode(reading, 'satisfaction', context));
  const caller = readName(reading, 'caller');
  const animatorId = caller === null ? null : ties.animator(caller);
  const fields = {
    channel: code('channel', ticketChannels),
    type: code('type', ticketTypes),
    category: readCategory(reading, context, hotline),
    urgency: code('urgency', urgencies),
    impact: code('impact', impacts),
    priority: code('priority', priorities),
    accessPointId: ties.place(reading),
    organisationId: ties.organisation(reading),
    animatorId,
    callerName: animatorId === null ? caller : null,
    callerPhone: readText(reading, 'callerPhone', NUMBER_LIMIT),
    itemId: ties.item(reading),
    assignee: readName(reading, 'assignee'),
    cause: readText(reading, 'cause'),
    solution: readText(reading, 'solution'),
    satisfaction: mark === null ? null : Number(mark),
  };
  const level = ties.level(reading);
  const minutes = readMinutes(reading);
  const moments = {
    opened: readMoment(reading, 'openedAt', 'openedTime', today),
    answered: readMoment(reading, 'answeredAt', 'answeredTime', today),
    solved: readMoment(reading, 'solvedAt', 'solvedTime', today),
    closed: readMoment(reading, 'closedAt', null, today),
  };
  const number = readText(reading, 'number', NUMBER_LIMIT);
  const told = readText(reading, 'description');
  const subject = readText(reading, 'subject')?.replace(/\s+/g, ' ') ?? firstLine(told);
  // A long subject is the description of the call: it is kept whole, and its beginning names the ticket.
  const long = subject !== null && subject.length > NAME_LIMIT;
  const description = [...(long ? [subject] : []), told, ...reading.noteLines]
    .filter((text) => text !== null)
    .join('\n')
    .slice(0, TEXT_LIMIT);
  return {
    number,
    fields: given({
      ...fields,
      subject: subject === null ? null : long ? `${subject.slice(0, NAME_LIMIT - 1).trimEnd()}…` : subject,
      description: description === '' || description === subject ? null : description,
    }),
    ...moments,
    level,
    minutes,
  };
}

function firstLine(text: string | null): string | null {
  return text?.split('\n')[0]?.slice(0, NAME_LIMIT).trim() ?? null;
}

/** A category of the settings by its name, else one that every register has. */
function readCategory(
  reading: SheetReading,
  context: PlanningContext,
  { settings }: KnownHotline,
): string | null {
  const told = reading.first('category');
  const own = settings.ownCategories.find(
    ({ name }) => told !== null && foldText(name) === foldText(told.text),
  );
  return own?.id ?? codeAmong(ticketCategories, readCode(reading, 'category', context));
}

/** Minutes spent: `15`, `15 min`, `1 h 30`, `1:30`. */
function readMinutes(reading: SheetReading): number | null {
  return readNumber(reading, 'minutes', ({ text }) => {
    const [, hours, rest] = /^(\d{1,3})\s*[h:]\s*(\d{2})?(?::00)?$/i.exec(text.trim()) ?? [];
    return hours === undefined
      ? readCount(text.replace(/\s*(?:min|mn|minutes?)\.?$/i, ''))
      : { ok: true, value: Number(hours) * 60 + Number(rest ?? 0), told: null };
  });
}

/** What is told of some fields: those that are null say nothing. */
function given(fields: { readonly [K in keyof TicketRowRead['fields']]: TicketInput[K] | null }) {
  const told: Partial<Omit<TicketInput, 'number'>> = {};
  Object.assign(told, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)));
  return told;
}
