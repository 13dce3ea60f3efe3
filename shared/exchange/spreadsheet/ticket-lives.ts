import { bareEvent } from '#shared/domain/ticket/act-event.ts';
import type { ClockEventKind } from '#shared/domain/ticket/ticket-clock.ts';
import type { TicketEventInput } from '#shared/domain/ticket/ticket-event.ts';
import { ticketLifeProblems } from '#shared/domain/ticket/ticket-event-rules.ts';
import { orderedMoments, type TicketMoment } from '#shared/domain/ticket/ticket-facts.ts';
import type { TicketRowRead } from './read-ticket.ts';
import type { SheetReading } from './sheet-reading.ts';
import type { KnownHotline, KnownLevel } from './spreadsheet-plan.ts';
import { instantOf, type ToldMoment } from './ticket-moments.ts';

/** Something that happened, to be written under an id of its own; its ticket is known once the row is settled. */
export type LifeEvent = Omit<TicketEventInput, 'ticketId'> & { readonly id: string };

type Step = { readonly kind: ClockEventKind; readonly told: ToldMoment; readonly at: string };

/**
 * What a row says happened to its ticket: opened, answered, solved, closed. Null, and told, where a time is still to come
 * or one comes before what it follows.
 */
export function toldLife(
  row: TicketRowRead,
  reading: SheetReading,
  hotline: KnownHotline,
  level: KnownLevel,
  newId: () => string,
): readonly LifeEvent[] | null {
  if (row.opened === null) {
    reading.tell('spreadsheet/ticket-no-opening', { header: '', text: '' }, {}, 'error');
    return null;
  }
  const setting = { level, timeZone: hotline.timeZone, now: hotline.now };
  const opened: Step = {
    kind: 'opened',
    told: row.opened,
    at: instantOf(row.opened, reading, setting, null),
  };
  const steps: Step[] = [opened];
  for (const kind of ['answered', 'solved', 'closed'] as const) {
    const told = row[kind];
    const before = steps.at(-1)?.at ?? opened.at;
    if (told !== null) steps.push({ kind, told, at: instantOf(told, reading, setting, before) });
  }
  return areInOrder(steps, reading, hotline.now)
    ? steps.map((step) => eventOf(step, row, level.id, newId))
    : null;
}

/** What a row adds to a ticket that is still open in the register; empty where it adds nothing that can stand. */
export function addedLife(
  row: TicketRowRead,
  reading: SheetReading,
  hotline: KnownHotline,
  moments: readonly TicketMoment[],
  newId: () => string,
): readonly LifeEvent[] {
  const last = moments.at(-1);
  const level = hotline.levels.find(({ id }) => id === last?.levelId);
  if (last === undefined || level === undefined || (row.solved === null && row.closed === null)) return [];
  const setting = { level, timeZone: hotline.timeZone, now: hotline.now };
  const opened = new Date(moments[0]?.at ?? 0).toISOString();
  const isAnswered = moments.some(({ kind }) => kind === 'answered');
  const steps = (['answered', 'solved', 'closed'] as const).flatMap((kind): readonly Step[] => {
    const told = row[kind];
    return told === null || (kind === 'answered' && isAnswered)
      ? []
      : [{ kind, told, at: instantOf(told, reading, setting, opened) }];
  });
  const added = steps.map((step) => eventOf(step, row, level.id, newId));
  const all = orderedMoments([...moments, ...added.map((event) => ({ ...event, at: Date.parse(event.at) }))]);
  const life = all.map(({ kind, at }) => ({ kind, at: new Date(at).toISOString() }));
  const [first] = steps;
  if (ticketLifeProblems(life).length === 0 && steps.every(({ at }) => at <= hotline.now)) return added;
  if (first !== undefined) reading.tell('spreadsheet/ticket-life-kept', first.told.given);
  return [];
}

function areInOrder(steps: readonly Step[], reading: SheetReading, now: string): boolean {
  for (const [index, { told, at }] of steps.entries()) {
    const before = steps[index - 1];
    if (at > now) {
      reading.tell('spreadsheet/ticket-future', told.given, {}, 'error');
      return false;
    }
    if (before !== undefined && at < before.at) {
      const first = before.told.given.text;
      reading.tell('spreadsheet/ticket-out-of-order', told.given, { first }, 'error');
      return false;
    }
  }
  return true;
}

function eventOf({ kind, at }: Step, row: TicketRowRead, levelId: string, newId: () => string): LifeEvent {
  // Minutes are told of the ticket as a whole: they are those of what ended it.
  const end = row.solved !== null ? 'solved' : row.closed !== null ? 'closed' : 'opened';
  return {
    ...bareEvent,
    id: newId(),
    kind,
    at,
    levelId,
    officer: row.fields.assignee ?? null,
    minutes: kind === end ? row.minutes : null,
  };
}
