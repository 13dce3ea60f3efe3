import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { PublicCounts } from '#shared/domain/session/counted-groups.ts';
import {
  type ParticipantGroup,
  type SessionKind,
  sessionKinds,
  sessionThemes,
} from '#shared/domain/session/session.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { PlanningContext } from './planning-context.ts';
import { codeAmong, readCode } from './read-codes.ts';
import { frenchDay, readName, readNumber, readText } from './read-values.ts';
import { readCounts, readPerson } from './session-publics.ts';
import type { SessionTies } from './session-ties.ts';
import type { SheetReading } from './sheet-reading.ts';
import type { KnownSessions } from './spreadsheet-plan.ts';
import { readDay } from './values/days.ts';
import { readCount } from './values/numbers.ts';
import { readSessionMinutes } from './values/session-minutes.ts';

/** What a row tells of a session; null where it tells nothing. */
export type SessionRowRead = {
  readonly number: string | null;
  readonly day: Day | null;
  /** When it began, as the file writes it: it only tells apart the sessions of one day. */
  readonly start: string | null;
  readonly placeId: string | null;
  readonly placeName: string;
  readonly stopId: string | null;
  readonly animatorId: string | null;
  readonly kind: SessionKind | null;
  readonly remote: boolean | null;
  readonly theme: string | null;
  readonly title: string | null;
  readonly minutes: number | null;
  readonly seats: number | null;
  readonly participants: number | null;
  /** Persons counted in columns. */
  readonly counts: PublicCounts | null;
  /** The one person that the row describes. */
  readonly person: Omit<ParticipantGroup, 'count'> | null;
  readonly comment: string | null;
};

/** A row, and the reading in which what is wrong with it is told. */
export type ReadSessionRow = {
  readonly row: number;
  readonly reading: SheetReading;
  readonly read: SessionRowRead;
};

const NUMBER_LIMIT = 200;

/** Reads a row of a log. Without a day or a place it is no session: the row is refused. */
export function readSession(
  reading: SheetReading,
  context: PlanningContext,
  known: KnownSessions,
  ties: SessionTies,
): SessionRowRead {
  const day = readSessionDay(reading, context.tools.today);
  const place = ties.place(reading);
  const stopId = place === null ? null : ties.stop(reading, place);
  const remote = readCode(reading, 'remote', context);
  const count = (key: 'seats' | 'participants') =>
    readNumber(reading, key, ({ text }) =>
      readCount(text.replace(/\s*(?:personnes?|pers\.?|participants?)$/i, '')),
    );
  const told = {
    number: readText(reading, 'number', NUMBER_LIMIT),
    day,
    start: readText(reading, 'start', NUMBER_LIMIT),
    placeId: place?.id ?? null,
    placeName: place?.name ?? reading.first('place')?.text ?? '',
    stopId,
    animatorId: ties.animator(reading),
    kind: codeAmong(sessionKinds, readCode(reading, 'kind', context)),
    remote: remote === null ? null : remote === 'yes',
    theme: readTheme(reading, context, known),
    title: readTitle(reading),
    minutes: readNumber(reading, 'minutes', ({ text, cell, header }) =>
      readSessionMinutes(text, cell, header),
    ),
    seats: count('seats'),
    participants: count('participants'),
    counts: readCounts(reading),
    person: readPerson(reading, context, day),
  };
  const comment = [readText(reading, 'comment'), ...reading.noteLines]
    .filter((line) => line !== null)
    .join('\n');
  return { ...told, comment: comment === '' ? null : comment.slice(0, TEXT_LIMIT) };
}

/** The day of a row, from its cell: a month alone is none. Null where it gives none that can be read. */
export function sessionDayOf(
  given: { readonly text: string; readonly cell: Parameters<typeof readDay>[1] } | null,
  today: Day,
): Day | null {
  if (given === null) return null;
  const read = readDay(given.text, given.cell, today, 'first');
  return read.ok && read.told !== 'spreadsheet/day-completed' ? read.day : null;
}

function readSessionDay(reading: SheetReading, today: Day): Day | null {
  const given = reading.first('day');
  if (given === null) {
    reading.tell('spreadsheet/session-no-day', { header: '', text: '' }, {}, 'error');
    return null;
  }
  const read = readDay(given.text, given.cell, today, 'first');
  if (!read.ok || read.told === 'spreadsheet/day-completed') {
    reading.tell('spreadsheet/session-day', given, {}, 'error');
    return null;
  }
  if (read.told !== null) reading.tell(read.told, given, { kept: frenchDay(read.day) });
  return read.day;
}

/** A theme of the officer's by its name, else one that every register has; of several the first, the others kept. */
function readTheme(
  reading: SheetReading,
  context: PlanningContext,
  { ownThemes }: KnownSessions,
): string | null {
  const told = reading.first('theme');
  const own = ownThemes.find(({ name }) => told !== null && foldText(name) === foldText(told.text));
  if (own !== undefined) return own.id;
  const code = readCode(reading, 'theme', context);
  return codeAmong(sessionThemes, code) ?? ownThemes.find(({ id }) => id === code)?.id ?? null;
}

/** The title on one line; one that is too long is cut, and kept whole in the comment. */
function readTitle(reading: SheetReading): string | null {
  const given = reading.first('title');
  if (given === null) return null;
  const text = given.text.replace(/\s+/g, ' ');
  if (text.length <= NAME_LIMIT) return readName(reading, 'title');
  reading.keep(given);
  return `${text.slice(0, NAME_LIMIT - 1).trimEnd()}…`;
}
