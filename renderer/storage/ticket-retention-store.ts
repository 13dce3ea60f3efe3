import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import { anonymousCaller } from '#shared/domain/ticket/anonymous-caller.ts';
import type { TicketCaller } from '#shared/domain/ticket/caller-mentions.ts';
import { endedAt, isPastRetention, retentionLimit } from '#shared/domain/ticket/retention.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import type { TicketEvent, TicketEventInput } from '#shared/domain/ticket/ticket-event.ts';
import type { TicketFacts } from '#shared/domain/ticket/ticket-facts.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import { writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import { type CallerText, callerTexts, scrubbed, ticketTextFields } from './ticket-texts.ts';
import type { Act, Written } from './write-path.ts';

/** What would be taken out, and of which tickets. */
export type RetentionPreview = {
  /** What ended before this day. */
  readonly limit: Day;
  /** The first to end first. */
  readonly tickets: readonly (Pick<Ticket, 'id' | 'number' | 'subject'> & { readonly endedAt: number })[];
  readonly names: number;
  readonly phones: number;
  readonly animators: number;
  /** Documents and notes about them, which are not touched. */
  readonly files: number;
  readonly texts: readonly (CallerText & Pick<Ticket, 'number'>)[];
};

type Due = {
  readonly facts: TicketFacts;
  readonly ticket: Ticket;
  readonly caller: TicketCaller;
  readonly events: readonly TicketEvent[];
};

/** Tickets read at a time, so that those of ten years do not stand in memory whole. */
const CHUNK = 500;

/**
 * Tells what the retention time of the settings would take out today. Nothing is written.
 *
 * @returns null where no retention time is set
 */
export async function retentionPreview(register: Register, today: Day): Promise<RetentionPreview | null> {
  const { settings } = await register.parts.hotline.read();
  if (settings.retentionMonths === null) return null;
  const limit = retentionLimit(today, settings.retentionMonths);
  const due = await dueTickets(register, limit, null);
  const { database } = register;
  const ids = due.map(({ ticket }) => ticket.id);
  const isLiving = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
  const [notes, files] = await Promise.all([
    database.followUps.where('ticketId').anyOf(ids).filter(isLiving).count(),
    database.attachments.where('ticketId').anyOf(ids).filter(isLiving).count(),
  ]);
  const count = (has: (ticket: Ticket) => boolean): number => due.filter(({ ticket }) => has(ticket)).length;
  return {
    limit,
    tickets: due.map(({ facts, ticket: { id, number, subject } }) => ({
      id,
      number,
      subject,
      endedAt: endedAt(facts) ?? 0,
    })),
    names: count(({ callerName }) => callerName !== null),
    phones: count(({ callerPhone }) => callerPhone !== null),
    animators: count(({ animatorId }) => animatorId !== null),
    files: notes + files,
    texts: due.flatMap(({ ticket, events, caller }) =>
      callerTexts(ticket, events, caller).map((text) => ({ ...text, number: ticket.number })),
    ),
  };
}

/**
 * Takes out of tickets what tells who called, as one act that is told in each of them and cannot be undone. Their
 * events, times, place and structure stay, and so do the figures.
 *
 * @param ids tickets of a preview; those that are no longer past the retention time are passed over
 * @param spared keys of the texts of the preview that are left as they are
 */
export function anonymiseTickets(
  register: Register,
  today: Day,
  ids: readonly string[],
  spared: readonly string[],
): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const { settings } = await register.parts.hotline.read();
      if (settings.retentionMonths === null) return refused('hotline-settings/no-retention');
      const due = await dueTickets(register, retentionLimit(today, settings.retentionMonths), new Set(ids));
      const left = new Set(spared);
      return accepted(due.flatMap((one) => anonymisation(one, left, act)));
    },
  });
}

function anonymisation(
  { facts, ticket, events, caller }: Due,
  spared: ReadonlySet<string>,
  act: Act,
): readonly Change[] {
  const texts = new Map(
    callerTexts(ticket, events, caller)
      .filter(({ key }) => !spared.has(key))
      .map((text) => [text.key, scrubbed(text)] as const),
  );
  const patch = {
    callerName: anonymousCaller(ticket),
    callerPhone: null,
    animatorId: null,
    anonymisedAt: act.at,
    ...Object.fromEntries(
      ticketTextFields.map((field) => [field, texts.get(`${ticket.id}/${field}`)] as const),
    ),
  };
  const told: TicketEventInput = {
    ticketId: ticket.id,
    kind: 'anonymised',
    at: act.at,
    levelId: facts.moments.at(-1)?.levelId ?? '',
    officer: act.by.officer === '' ? null : act.by.officer,
    text: null,
    minutes: null,
    travelMinutes: null,
    outsideName: null,
    outsideContact: null,
    toOfficer: null,
    askAgainOn: null,
    articleId: null,
  };
  return [
    ...editChanges('ticket', ticket, patch, [], act),
    ...events.flatMap((event) =>
      editChanges('ticketEvent', event, { text: texts.get(`${event.id}/text`) }, [], act),
    ),
    creationChange('ticketEvent', act.newId(), told, [], act),
  ];
}

/** The tickets past the retention time that still tell who called. @param among null = all */
async function dueTickets(
  { database, parts }: Register,
  limit: Day,
  among: ReadonlySet<string> | null,
): Promise<readonly Due[]> {
  const { tickets } = await parts.hotline.read();
  const timeZone = (await database.settings.get(REGISTER_SETTINGS_ID))?.timeZone ?? 'Europe/Paris';
  const past = [...tickets.values()]
    .filter((facts) => (among === null || among.has(facts.id)) && isPastRetention(facts, limit, timeZone))
    .sort((a, b) => (endedAt(a) ?? 0) - (endedAt(b) ?? 0));
  const due: Due[] = [];
  for (let start = 0; start < past.length; start += CHUNK) {
    const chunk = past.slice(start, start + CHUNK);
    const rows = await database.tickets.bulkGet(chunk.map(({ id }) => id));
    const telling = rows.flatMap((row) => (row !== undefined && tellsCaller(row) ? [row] : []));
    const ids = telling.map(({ id }) => id);
    const events = new Map<string, TicketEvent[]>();
    for (const event of await database.ticketEvents.where('ticketId').anyOf(ids).toArray()) {
      if (event.deletedAt !== null) continue;
      const own = events.get(event.ticketId);
      if (own === undefined) events.set(event.ticketId, [event]);
      else own.push(event);
    }
    const animators = await database.animators.bulkGet(telling.map(({ animatorId }) => animatorId ?? ''));
    telling.forEach((ticket, index) => {
      const facts = tickets.get(ticket.id);
      const animator = animators[index];
      if (facts === undefined) return;
      const name = animator === undefined ? ticket.callerName : animatorName(animator);
      const caller = { name, phone: ticket.callerPhone };
      due.push({ facts, ticket, caller, events: events.get(ticket.id) ?? [] });
    });
  }
  return due;
}

function tellsCaller({ deletedAt, callerName, callerPhone, animatorId }: Ticket): boolean {
  return deletedAt === null && (callerName !== null || callerPhone !== null || animatorId !== null);
}
