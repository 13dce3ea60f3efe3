import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { readParticipants } from '#shared/domain/session/participants-text.ts';
import {
  PARTICIPANT_LIMIT,
  type ParticipantGroup,
  type SessionInput,
  sessionKindSchema,
  sessionSources,
} from '#shared/domain/session/session.ts';
import { readCell } from '#shared/domain/usage-return/cell-text.ts';
import { readSessionMinutes } from '#shared/exchange/spreadsheet/values/session-minutes.ts';
import { z } from '#shared/schema.ts';
import { type GroupValues, groupValuesSchema, withGroups } from './group-lines.ts';

/** What is typed in the form of a session, as it is typed. */
export const sessionValuesSchema = z.object({
  placeId: z.string(),
  stopId: z.string(),
  day: z.string(),
  animatorId: z.string(),
  kind: sessionKindSchema,
  remote: z.boolean(),
  theme: z.string(),
  title: z.string(),
  minutes: z.string(),
  seats: z.string(),
  participants: z.string(),
  groups: z.array(groupValuesSchema),
  /** The line of quick entry, not yet in the table. */
  quick: z.string(),
  comment: z.string(),
  /** Not shown: where the session came from, and its number there. */
  source: z.enum(sessionSources),
  externalId: z.string(),
});
export type SessionValues = z.infer<typeof sessionValuesSchema>;

/** What was typed about a session and is not in the register. */
export const sessionDraftSchema = z.object({
  savedAt: z.string(),
  basedOn: z.string().nullable(),
  values: sessionValuesSchema,
});
export type SessionDraft = z.infer<typeof sessionDraftSchema>;

/** What a new session starts from. */
export type SessionGiven = {
  readonly placeId: string;
  readonly stopId: string;
  readonly animatorId: string;
  readonly day: Day;
};

/** The form of a new session. */
export function emptySession({ placeId, stopId, animatorId, day }: SessionGiven): SessionValues {
  return {
    placeId,
    stopId,
    animatorId,
    day: dayText(day),
    kind: 'workshop',
    remote: false,
    theme: '',
    title: '',
    minutes: '',
    seats: '',
    participants: '',
    groups: [],
    quick: '',
    comment: '',
    source: 'typed',
    externalId: '',
  };
}

/** The form of a session as it stands. */
export function sessionValues(session: SessionInput): SessionValues {
  const number = (value: number | null): string => (value === null ? '' : String(value));
  const sum = session.groups.reduce((total, { count }) => total + count, 0);
  return {
    placeId: session.placeId,
    stopId: session.stopId ?? '',
    day: dayText(session.day),
    animatorId: session.animatorId ?? '',
    kind: session.kind,
    remote: session.remote,
    theme: session.theme ?? '',
    title: session.title ?? '',
    minutes: session.minutes === null ? '' : minutesEntry(session.minutes),
    seats: number(session.seats),
    // What the table adds up to needs no second entry.
    participants: sum > 0 && session.participants === sum ? '' : number(session.participants),
    groups: session.groups.map((group, at) => ({ ...group, key: String(at), count: String(group.count) })),
    quick: '',
    comment: session.comment ?? '',
    source: session.source,
    externalId: session.externalId ?? '',
  };
}

/** A new session like another, but for who came: what *take the last one again* gives. */
export function repeatedSession(session: SessionInput, day: string): SessionValues {
  return {
    ...sessionValues(session),
    day,
    participants: '',
    groups: [],
    comment: '',
    source: 'typed',
    externalId: '',
  };
}

/** A length as it is typed: `1h30`, `45 min`. */
export function minutesEntry(minutes: number): string {
  const rest = minutes % 60;
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)}h${rest === 0 ? '' : String(rest).padStart(2, '0')}`;
}

/** Reads what was typed as a session. Every breach names its field of the form. @param today sets the century of short years */
export function readSessionValues(values: SessionValues, today: Day): Outcome<SessionInput> {
  const read = new FieldReader();
  if (values.placeId === '') read.refuse('placeId', 'session-form/place-missing');
  const day = readDay(values.day, today, read);
  const minutes = readMinutes(values.minutes, read);
  const seats = readNumber('seats', values.seats, read);
  const stated = readNumber('participants', values.participants, read);
  const quick = readParticipants(values.quick);
  if (!quick.ok) read.refuse('quick', 'session-form/quick-wrong', { part: quick.part });
  const lines = quick.ok ? withGroups(values.groups, quick.groups) : values.groups;
  const groups = readGroups(lines, read);
  const sum = groups.reduce((total, { count }) => total + count, 0);
  if (stated !== null && sum > stated)
    read.refuse('participants', 'session-form/groups-over', { sum, total: stated });
  const title = readText('title', values.title, NAME_LIMIT, read);
  const comment = readText('comment', values.comment, TEXT_LIMIT, read);
  if (read.problems.length > 0 || day === null) return { ok: false, problems: read.problems };
  return {
    ok: true,
    value: {
      placeId: values.placeId,
      stopId: read.text(values.stopId),
      day,
      kind: values.kind,
      remote: values.remote,
      theme: read.text(values.theme),
      title,
      animatorId: read.text(values.animatorId),
      minutes,
      seats: values.kind === 'workshop' ? seats : null,
      participants: stated ?? (groups.length > 0 ? sum : null),
      groups,
      source: values.source,
      externalId: read.text(values.externalId),
      comment,
    },
  };
}

function readDay(typed: string, today: Day, read: FieldReader): Day | null {
  const day = readTypedDay(typed, today);
  if (day.kind === 'date') return day.date;
  return typed.trim() === ''
    ? read.refuse('day', 'session-form/day-missing')
    : read.refuse('day', 'session-form/day-not-valid', { text: typed.trim() });
}

function readMinutes(typed: string, read: FieldReader): number | null {
  const text = typed.trim();
  if (text === '') return null;
  const minutes = readSessionMinutes(text, text, '');
  return minutes.ok ? minutes.value : read.refuse('minutes', 'session-form/minutes-not-valid', { text });
}

function readNumber(field: string, typed: string, read: FieldReader): number | null {
  const cell = readCell(typed, 'count');
  if (cell.kind === 'notReported') return null;
  if (cell.kind === 'wrong')
    return read.refuse(field, 'session-form/count-not-valid', { text: typed.trim() });
  return cell.value > PARTICIPANT_LIMIT
    ? read.refuse(field, 'session-form/count-too-big', { count: cell.value, limit: PARTICIPANT_LIMIT })
    : cell.value;
}

function readText(field: string, typed: string, limit: number, read: FieldReader): string | null {
  const text = read.text(typed);
  return text !== null && text.length > limit
    ? read.refuse(field, 'session-form/text-too-long', { length: text.length, limit })
    : text;
}

/** The lines of the table, those alike made one. */
function readGroups(rows: readonly GroupValues[], read: FieldReader): ParticipantGroup[] {
  const groups = new Map<string, ParticipantGroup>();
  rows.forEach(({ key: _, count: typed, ...parts }, at) => {
    const count = readNumber(`groups.${at}.count`, typed, read);
    const isWrong = read.problems.some(({ field }) => field === `groups.${at}.count`);
    if (isWrong) return;
    if (count === null || count === 0) {
      read.refuse(`groups.${at}.count`, 'session-form/group-empty', { line: at + 1 });
      return;
    }
    const look = Object.values(parts).join(' ');
    groups.set(look, { ...parts, count: count + (groups.get(look)?.count ?? 0) });
  });
  return [...groups.values()];
}
