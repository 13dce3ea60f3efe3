import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import type { ListField } from '#shared/list/list-field.ts';
import type { TicketNames } from './make-ticket-row.ts';
import { impacts, priorities, ticketChannels, ticketTypes, urgencies } from './ticket.ts';
import type { TicketClock } from './ticket-clock.ts';
import { openedAt, situationOf, type TicketFacts } from './ticket-facts.ts';
import { standingOf, ticketStandings } from './ticket-standing.ts';

/** What the list of tickets reads beyond the tickets themselves. */
export type TicketListTools = {
  readonly names: TicketNames;
  readonly levelName: (id: string) => string | null;
  /** The commune of a place today; null when it is not known. */
  readonly communeOf: (placeId: string) => Commune | null;
  /** The codes of categories, in their order. */
  readonly categories: readonly string[];
  /** The clock of a ticket now; null where nothing says when it was opened. */
  readonly clockOf: (facts: TicketFacts) => TicketClock | null;
  /** The day of an instant by the register's clocks. */
  readonly dayOf: (at: Millis) => Day;
};

/** The situations of tickets, those that somebody works on first. */
const situations = ['open', 'waitingCaller', 'waitingThird', 'solved', 'closed'];

/** Every field of the list of tickets. */
export function ticketListFields(tools: TicketListTools): readonly ListField<TicketFacts>[] {
  return [...ownFields(tools), ...tiedFields(tools), ...timeFields(tools)];
}

function ownFields({ categories, clockOf, levelName }: TicketListTools): readonly ListField<TicketFacts>[] {
  return [
    { key: 'name', kind: 'text', read: ({ number }) => number },
    { key: 'subject', kind: 'text', read: ({ subject }) => subject },
    { key: 'situation', kind: 'choice', read: situationOf, order: situations },
    {
      key: 'standing',
      kind: 'choice',
      read: (facts) => {
        const clock = clockOf(facts);
        return clock === null ? null : standingOf(clock);
      },
      order: ticketStandings,
    },
    { key: 'priority', kind: 'choice', read: ({ priority }) => priority, order: priorities },
    { key: 'category', kind: 'choice', read: ({ category }) => category, order: categories },
    { key: 'type', kind: 'choice', read: ({ type }) => type, order: ticketTypes },
    { key: 'channel', kind: 'choice', read: ({ channel }) => channel, order: ticketChannels },
    { key: 'urgency', kind: 'choice', read: ({ urgency }) => urgency, order: urgencies },
    { key: 'impact', kind: 'choice', read: ({ impact }) => impact, order: impacts },
    { key: 'assignee', kind: 'choice', read: ({ assignee }) => assignee, text: ({ assignee }) => assignee },
    {
      key: 'level',
      kind: 'choice',
      read: levelOf,
      text: (facts) => {
        const id = levelOf(facts);
        return id === null ? null : levelName(id);
      },
    },
    { key: 'isDuplicate', kind: 'yesNo', read: ({ duplicateOfId }) => duplicateOfId !== null },
    { key: 'satisfaction', kind: 'number', read: ({ satisfaction }) => satisfaction },
  ];
}

function tiedFields({ names, communeOf }: TicketListTools): readonly ListField<TicketFacts>[] {
  const commune = ({ accessPointId }: TicketFacts): Commune | null =>
    accessPointId === null ? null : communeOf(accessPointId);
  const named = (id: string | null, name: (id: string) => string | null) => (id === null ? null : name(id));
  return [
    {
      key: 'place',
      kind: 'choice',
      read: ({ accessPointId }) => accessPointId,
      text: ({ accessPointId }) => named(accessPointId, names.place),
    },
    {
      key: 'organisation',
      kind: 'choice',
      read: ({ organisationId }) => organisationId,
      text: ({ organisationId }) => named(organisationId, names.organisation),
    },
    {
      key: 'commune',
      kind: 'choice',
      read: (facts) => commune(facts)?.code ?? null,
      text: (facts) => commune(facts)?.name ?? null,
    },
    {
      key: 'epci',
      kind: 'choice',
      read: (facts) => commune(facts)?.epciCode ?? null,
      text: (facts, nameOf) => {
        const code = commune(facts)?.epciCode ?? null;
        return code === null ? null : (nameOf('epci', code) ?? code);
      },
    },
    {
      key: 'departement',
      kind: 'choice',
      read: (facts) => commune(facts)?.departementCode ?? null,
      text: (facts, nameOf) => {
        const code = commune(facts)?.departementCode ?? null;
        return code === null ? null : (nameOf('departement', code) ?? code);
      },
    },
    {
      key: 'caller',
      kind: 'text',
      read: ({ animatorId, callerName }) => named(animatorId, names.animator) ?? callerName,
    },
    { key: 'item', kind: 'text', read: ({ itemId }) => named(itemId, names.item) },
  ];
}

function timeFields({ clockOf, dayOf }: TicketListTools): readonly ListField<TicketFacts>[] {
  const day = (at: Millis | null | undefined): Day | null =>
    at === null || at === undefined ? null : dayOf(at);
  return [
    { key: 'openedOn', kind: 'day', read: (facts) => day(openedAt(facts)) },
    { key: 'answeredOn', kind: 'day', read: (facts) => day(clockOf(facts)?.firstResponse.reachedAt) },
    { key: 'solvedOn', kind: 'day', read: (facts) => day(clockOf(facts)?.resolution.reachedAt) },
    { key: 'lastOn', kind: 'day', read: ({ moments }) => day(moments.at(-1)?.at) },
    {
      key: 'askAgainOn',
      kind: 'day',
      read: (facts) =>
        situationOf(facts) === 'waitingCaller'
          ? (facts.moments.findLast(({ kind }) => kind === 'waitingCaller')?.askAgainOn ?? null)
          : null,
    },
    {
      key: 'answerHours',
      kind: 'number',
      read: (facts) => {
        const reading = clockOf(facts)?.firstResponse;
        return reading === undefined || reading.reachedAt === null ? null : hours(reading.worked);
      },
    },
    {
      key: 'solveHours',
      kind: 'number',
      read: (facts) => {
        const reading = clockOf(facts)?.resolution;
        return reading === undefined || reading.reachedAt === null ? null : hours(reading.worked);
      },
    },
    {
      key: 'reopenings',
      kind: 'number',
      read: ({ moments }) => moments.filter(({ kind }) => kind === 'reopened').length,
    },
    {
      key: 'minutes',
      kind: 'number',
      read: ({ moments }) => {
        const told = moments.flatMap(({ minutes, travelMinutes }) =>
          [minutes ?? [], travelMinutes ?? []].flat(),
        );
        return told.length === 0 ? null : told.reduce((sum, minutes) => sum + minutes, 0);
      },
    },
  ];
}

/** The level that answers now: each thing that happened tells it. */
function levelOf({ moments }: TicketFacts): string | null {
  return moments.at(-1)?.levelId ?? null;
}

/** Working time in hours, to the hundredth. */
function hours(worked: Millis): number {
  return Math.round(worked / 36_000) / 100;
}
