import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { clockText, hoursText } from '#renderer/entity-ui/duration-text.ts';
import { localInstant } from '#renderer/entity-ui/instant-text.ts';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import type { TicketEventPatch } from '#renderer/workers/ticket-api.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { TicketEvent, TicketEventKind } from '#shared/domain/ticket/ticket-event.ts';
import { type ActReading, readInstant, readMinutes } from './act-values.ts';

/** An event as it is corrected, as it is typed. */
export type EventValues = {
  readonly day: string;
  readonly at: string;
  readonly text: string;
  readonly officer: string;
  readonly minutes: string;
  readonly travelMinutes: string;
  readonly askAgainOn: string;
  readonly outsideName: string;
  readonly outsideContact: string;
  readonly toOfficer: string;
};

/** The fields of an event that only some kinds have. */
const ownFields: Readonly<Partial<Record<TicketEventKind, readonly (keyof EventValues)[]>>> = {
  visit: ['travelMinutes'],
  waitingCaller: ['askAgainOn'],
  waitingThird: ['outsideName', 'outsideContact'],
  handedOver: ['toOfficer', 'outsideName', 'outsideContact'],
};

/** The fields of a kind of event, beside when, by whom, the text and the time spent. */
export function ownEventFields(kind: TicketEventKind): readonly (keyof EventValues)[] {
  return ownFields[kind] ?? [];
}

/** What is there to correct. */
export function eventValues(event: TicketEvent, timeZone: string): EventValues {
  const { day, minutes } = localInstant(Date.parse(event.at), timeZone);
  return {
    day: dayText(day),
    at: clockText(minutes, 'en').padStart(5, '0'),
    text: event.text ?? '',
    officer: event.officer ?? '',
    minutes: minutesEntry(event.minutes),
    travelMinutes: minutesEntry(event.travelMinutes),
    askAgainOn: event.askAgainOn === null ? '' : dayText(event.askAgainOn),
    outsideName: event.outsideName ?? '',
    outsideContact: event.outsideContact ?? '',
    toOfficer: event.toOfficer ?? '',
  };
}

function minutesEntry(minutes: number | null): string {
  if (minutes === null) return '';
  return minutes < 60 ? String(minutes) : hoursText(minutes);
}

/** Reads what was typed; only what was changed is told, so that the seconds of an instant left alone stay. */
export function readEvent(
  values: EventValues,
  before: EventValues,
  context: ActReading,
): Outcome<TicketEventPatch> {
  const read = new FieldReader();
  const moved = values.day !== before.day || values.at !== before.at;
  const at = moved ? readInstant(read, 'at', { day: values.day, time: values.at }, context) : null;
  const text = (field: keyof EventValues) =>
    values[field] === before[field] ? {} : { [field]: read.text(values[field]) };
  const minutes = (field: 'minutes' | 'travelMinutes') =>
    values[field] === before[field] ? {} : { [field]: readMinutes(read, field, values[field]) };
  const patch: TicketEventPatch = {
    ...(at === null ? {} : { at }),
    ...text('text'),
    ...text('officer'),
    ...text('outsideName'),
    ...text('outsideContact'),
    ...text('toOfficer'),
    ...minutes('minutes'),
    ...minutes('travelMinutes'),
    ...(values.askAgainOn === before.askAgainOn
      ? {}
      : { askAgainOn: read.day('askAgainOn', values.askAgainOn, context.today) }),
  };
  return read.problems.length > 0 ? { ok: false, problems: read.problems } : { ok: true, value: patch };
}
