import { animatorName } from '#shared/domain/animator/animator-name.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import type { Ticket, TicketInput } from '#shared/domain/ticket/ticket.ts';
import type { TicketEventInput } from '#shared/domain/ticket/ticket-event.ts';
import {
  countOfTicketNumber,
  nextTicketNumbers,
  ticketNumberPrefix,
} from '#shared/domain/ticket/ticket-number.ts';
import { priorityOf } from '#shared/domain/ticket/ticket-priority.ts';
import type { ImportFieldChange } from '#shared/exchange/import-plan.ts';
import { changedFieldsOf } from './field-patch.ts';
import type { PlanningContext } from './planning-context.ts';
import { readTicket, type TicketRowRead } from './read-ticket.ts';
import { indexed, type RecordPlanner } from './record-planner.ts';
import type { KnownRecords, RecordWrites, SpreadsheetWrites } from './spreadsheet-plan.ts';
import { addedLife, type LifeEvent, toldLife } from './ticket-lives.ts';
import { makeTicketTies } from './ticket-ties.ts';

/** A ticket, and what happened to it. */
export type TicketWithLife = TicketInput & { readonly life: readonly LifeEvent[] };

/**
 * How rows of a spreadsheet become tickets with what happened to them. A ticket is found again by its number; what was
 * solved or closed since is added to it, the rest of its life stays.
 */
export function makeTicketPlanner(
  known: KnownRecords,
  context: PlanningContext,
): RecordPlanner<TicketRowRead, Ticket, TicketWithLife> {
  const { hotline } = known;
  const { newId, today } = context.tools;
  const ties = makeTicketTies(known, today);
  const ofNumber = indexed(hotline.tickets, ({ number }) => [numberKey(number)]);
  const first = hotline.levels.find(({ id }) => id === hotline.firstLevelId);
  const nextNumber = numbering(hotline);
  const names = namesOf(known, context);
  return {
    prepare: () => true,
    read: (reading) => readTicket(reading, context, hotline, ties),
    find: ({ number }) => {
      const record = number === null ? null : ofNumber(numberKey(number));
      return record === null ? { kind: 'none', near: null } : { kind: 'one', record, by: 'ticketNumber' };
    },
    identityOf: ({ number }) => (number === null ? null : { key: `n ${numberKey(number)}`, value: number }),
    lookOf: ({ fields, opened }) =>
      opened === null ? null : [opened.day, opened.time, fields.subject, fields.accessPointId].join('\n'),
    nameOf: ({ number, fields }) =>
      [number, fields.subject].filter((part) => part !== null && part !== undefined).join(' · ') || null,
    communeOf: () => null,
    recordName: ({ number, subject }) => `${number} · ${subject}`,
    isSwapped: () => false,
    create: (row, reading) => {
      const { subject } = row.fields;
      if (subject === undefined) {
        reading.tell('spreadsheet/ticket-no-subject', { header: '', text: '' }, {}, 'error');
        return null;
      }
      const level = row.level ?? first;
      const life = level === undefined ? null : toldLife(row, reading, hotline, level, newId);
      if (life === null) return null;
      const whole = { ...emptyTicket, ...row.fields, subject };
      return {
        ...whole,
        number: row.number ?? nextNumber((row.opened?.day ?? today).slice(0, 4)),
        priority: row.fields.priority ?? priorityOf(whole.urgency, whole.impact, hotline.settings),
        life,
      };
    },
    patch: (row, ticket, reading) => {
      const { animatorId, callerName, ...fields } = row.fields;
      // What was made anonymous stays so; and of a caller, one of the two is told.
      const caller =
        ticket.anonymisedAt !== null || (animatorId ?? callerName ?? null) === null
          ? {}
          : { animatorId: animatorId ?? null, callerName: callerName ?? null };
      const { callerPhone: _phone, ...others } = fields;
      const patch: Partial<TicketWithLife> = changedFieldsOf<TicketInput>(
        { ...(ticket.anonymisedAt === null ? fields : others), ...caller },
        ticket,
      );
      const life = addedLife(row, reading, hotline, hotline.momentsOf(ticket.id), newId);
      return life.length === 0 ? patch : { ...patch, life };
    },
    changes: (patch, ticket) => changesOf(patch, ticket, hotline.timeZone, names),
  };
}

/** What a plan of tickets writes: the tickets, and what happened to them. */
export function ticketWrites(
  writes: RecordWrites<TicketWithLife>,
): Pick<SpreadsheetWrites, 'tickets' | 'ticketEvents'> {
  const events: { id: string; input: TicketEventInput }[] = [];
  const add = (ticketId: string, life: readonly LifeEvent[] | undefined): void => {
    for (const { id, ...event } of life ?? []) events.push({ id, input: { ...event, ticketId } });
  };
  const created = writes.created.map(({ id, input: { life, ...input } }) => {
    add(id, life);
    return { id, input };
  });
  const changed = writes.changed.map(({ id, basedOn, patch: { life, ...patch } }) => {
    add(id, life);
    return { id, basedOn, patch };
  });
  return { tickets: { created, changed }, ticketEvents: { created: events, changed: [] } };
}

const fieldOf: Readonly<Record<string, string>> = {
  accessPointId: 'place',
  organisationId: 'organisation',
  animatorId: 'caller',
  callerName: 'caller',
  itemId: 'item',
};
const lifeFields: Readonly<Record<string, string>> = {
  opened: 'openedAt',
  answered: 'answeredAt',
  solved: 'solvedAt',
  closed: 'closedAt',
};

/** What changes, field by field, as text: records by their names, instants as the clocks of the register show them. */
function changesOf(
  { life = [], ...patch }: Partial<TicketWithLife>,
  ticket: Ticket | null,
  timeZone: string,
  nameOf: (id: string) => string,
): readonly ImportFieldChange[] {
  const text = (value: unknown): string | null =>
    value === null || value === undefined ? null : nameOf(String(value));
  const before: Readonly<Record<string, unknown>> = { ...ticket };
  const changes = Object.entries(patch).flatMap(([field, value]) => {
    const change = { field: fieldOf[field] ?? field, before: text(before[field]), after: text(value) };
    return change.before === change.after ? [] : [change];
  });
  const moments = life.map(({ kind, at }) => ({
    field: lifeFields[kind] ?? kind,
    before: null,
    after: new Date(at).toLocaleString('fr', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  }));
  const minutes = life.find((event) => event.minutes !== null)?.minutes ?? null;
  return [
    ...changes,
    ...moments,
    ...(minutes === null ? [] : [{ field: 'minutes', before: null, after: String(minutes) }]),
  ];
}

/** The names of records by their ids; any other text as it is. */
function namesOf(known: KnownRecords, { nameOfId }: PlanningContext): (text: string) => string {
  const names = new Map<string, string>([
    ...known.animators.map((row) => [row.id, animatorName(row)] as const),
    ...known.items.map((row) => [row.id, recordName(row)] as const),
    ...known.hotline.settings.ownCategories.map(({ id, name }) => [id, name] as const),
  ]);
  return (text) => names.get(text) ?? nameOfId(text) ?? text;
}

/** Gives the numbers that follow those of the register, year by year, as the screens do. */
function numbering({ numbers, device }: KnownRecords['hotline']): (year: string) => string {
  const last = new Map<string, number>();
  return (year) => {
    const prefix = ticketNumberPrefix(year, device);
    const counted =
      last.get(prefix) ?? numbers.reduce((most, one) => Math.max(most, countOfTicketNumber(one, prefix)), 0);
    last.set(prefix, counted + 1);
    const [next = ''] = nextTicketNumbers(prefix, counted, 1);
    return next;
  };
}

function numberKey(number: string): string {
  return number.trim().toUpperCase();
}

/** A ticket of which nothing is known. */
const emptyTicket: Omit<TicketInput, 'number' | 'subject' | 'priority'> = {
  channel: null,
  type: null,
  category: null,
  urgency: 'normal',
  impact: 'person',
  description: null,
  accessPointId: null,
  organisationId: null,
  animatorId: null,
  callerName: null,
  callerPhone: null,
  itemId: null,
  loanId: null,
  duplicateOfId: null,
  assignee: null,
  cause: null,
  solution: null,
  satisfaction: null,
  satisfactionText: null,
  anonymisedAt: null,
};
