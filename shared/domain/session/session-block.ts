import { dayAt, dayNumber } from '#shared/domain/calendar/day-run.ts';
import { firstDay, type Month, monthOf } from '#shared/domain/calendar/month.ts';
import type { UsageWriting } from '#shared/domain/usage-return/usage-block.ts';
import { type SessionView, sessionKindCodes } from '#shared/figures/session-view.ts';
import { NOT_REPORTED } from '#shared/figures/usage-view.ts';
import {
  type ParticipantGroup,
  type ParticipantPublic,
  participantParts,
  type Session,
  sessionKinds,
  sessionSources,
} from './session.ts';
import { ID_BYTES, readId, writeId } from './session-ids.ts';
import type { GrowingLists } from './session-lists.ts';

/** A column of whole numbers, in the smallest form that holds them. */
export type Numbers = Uint8Array | Uint16Array | Int32Array;

/** What tells the sessions of a block apart, and who wrote them: no figure reads it. */
export type SessionKeeping = {
  /** 16 bytes a row; the rows are in the order of their ids. */
  readonly ids: Uint8Array;
  /** Index into `sessionSources`. */
  readonly source: Uint8Array;
  /** Index into `writings`. */
  readonly written: Numbers;
  readonly writings: readonly UsageWriting[];
};

/**
 * Some sessions of one month as columns: row `i` of every column is the same session. Columns marked so hold the value
 * plus one, zero being *none*; such a column is null where no session has a value. This is all that figures read.
 */
export type SessionColumns = {
  readonly month: Month;
  readonly rows: number;
  /** Index into the list of places. */
  readonly place: Numbers;
  /** Plus one. */
  readonly stop: Numbers | null;
  /** Day of the month. */
  readonly day: Uint8Array;
  /** One of `sessionKindCodes`. */
  readonly kind: Uint8Array;
  /** Null where none was at a distance. */
  readonly remote: Uint8Array | null;
  /** These five plus one. */
  readonly theme: Numbers | null;
  readonly animator: Numbers | null;
  readonly minutes: Numbers | null;
  readonly seats: Numbers | null;
  readonly participants: Numbers | null;
  /** How many groups each session has; null where none has any. The columns of groups hold them one after the other. */
  readonly groups: Numbers | null;
  readonly groupCount: Numbers;
  readonly groupGender: Uint8Array;
  readonly groupAge: Uint8Array;
  readonly groupSituation: Uint8Array;
  readonly groupResidence: Uint8Array;
};

/** Sessions of one month, whole but for their texts. */
export type SessionBlock = SessionColumns & SessionKeeping;

/** The free texts of a session, kept beside its columns. */
export type SessionTexts = Pick<Session, 'title' | 'externalId' | 'comment'>;
/** A session without any text. */
export const noSessionTexts: SessionTexts = { title: null, externalId: null, comment: null };

/** Most sessions that one block holds. */
export const SESSION_ROWS = 4_096;

/** Packs sessions of one month. @param lists what the columns point into, which grow where needed */
export function encodeSessions(
  month: Month,
  sessions: readonly Session[],
  lists: GrowingLists,
): SessionBlock {
  const entries = inIdOrder(sessions);
  const rows = entries.length;
  const groupRows = entries.reduce((sum, { groups }) => sum + groups.length, 0);
  const wide = () => new Int32Array(rows);
  const codes = () => new Uint8Array(rows);
  const ofGroups = () => new Uint8Array(groupRows);
  const ids = new Uint8Array(rows * ID_BYTES);
  const [place, stop, theme, animator, minutes] = [wide(), wide(), wide(), wide(), wide()];
  const [seats, participants, groups, written] = [wide(), wide(), wide(), wide()];
  const [day, kind, remote, source] = [codes(), codes(), codes(), codes()];
  const groupCount = new Int32Array(groupRows);
  const [gender, age, situation, residence] = [ofGroups(), ofGroups(), ofGroups(), ofGroups()];
  const writings = makeWritings();
  let groupAt = 0;
  for (let row = 0; row < rows; row += 1) {
    const entry = entries[row];
    if (entry === undefined) continue;
    writeId(ids, row, entry.id);
    place[row] = lists.indexOf('places', entry.placeId);
    if (entry.stopId !== null) stop[row] = lists.indexOf('stops', entry.stopId) + 1;
    if (entry.theme !== null) theme[row] = lists.indexOf('themes', entry.theme) + 1;
    if (entry.animatorId !== null) animator[row] = lists.indexOf('animators', entry.animatorId) + 1;
    day[row] = Number(entry.day.slice(8));
    kind[row] = sessionKindCodes[entry.kind];
    remote[row] = entry.remote ? 1 : 0;
    if (entry.minutes !== null) minutes[row] = entry.minutes + 1;
    if (entry.seats !== null) seats[row] = entry.seats + 1;
    if (entry.participants !== null) participants[row] = entry.participants + 1;
    source[row] = sessionSources.indexOf(entry.source);
    written[row] = writings.indexOf(entry);
    groups[row] = entry.groups.length;
    for (const group of entry.groups) {
      groupCount[groupAt] = group.count;
      gender[groupAt] = participantParts.gender.indexOf(group.gender);
      age[groupAt] = participantParts.age.indexOf(group.age);
      situation[groupAt] = participantParts.situation.indexOf(group.situation);
      residence[groupAt] = participantParts.residence.indexOf(group.residence);
      groupAt += 1;
    }
  }
  return {
    month,
    rows,
    ids,
    place: narrowed(place),
    stop: narrowedOrNull(stop),
    day,
    kind,
    remote: remote.some((one) => one !== 0) ? remote : null,
    theme: narrowedOrNull(theme),
    animator: narrowedOrNull(animator),
    minutes: narrowedOrNull(minutes),
    seats: narrowedOrNull(seats),
    participants: narrowedOrNull(participants),
    groups: narrowedOrNull(groups),
    groupCount: narrowed(groupCount),
    groupGender: gender,
    groupAge: age,
    groupSituation: situation,
    groupResidence: residence,
    source,
    written: narrowed(written),
    writings: writings.values,
  };
}

/** Packs the sessions of one month in as many blocks of about one size as their number asks for. */
export function encodeSessionParts(
  month: Month,
  sessions: readonly Session[],
  lists: GrowingLists,
): readonly SessionBlock[] {
  const entries = inIdOrder(sessions);
  const parts = Math.ceil(entries.length / SESSION_ROWS);
  const size = Math.ceil(entries.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) =>
    encodeSessions(month, entries.slice(part * size, (part + 1) * size), lists),
  );
}

/** Sessions by their month. */
export function sessionsByMonth(sessions: Iterable<Session>): ReadonlyMap<Month, readonly Session[]> {
  const months = new Map<Month, Session[]>();
  for (const session of sessions) {
    const ofMonth = months.get(monthOf(session.day));
    if (ofMonth === undefined) months.set(monthOf(session.day), [session]);
    else ofMonth.push(session);
  }
  return months;
}

/** The day number before the first of a month: what a day of the month is added to. */
export function dayBefore(month: Month): number {
  return dayNumber(firstDay(month)) - 1;
}

/**
 * One session, put together again.
 *
 * @param row of the view
 * @param keeping of the block that the session lies in, and its row there
 */
export function decodeSession(
  view: SessionView,
  row: number,
  keeping: SessionKeeping,
  keptRow: number,
  texts: SessionTexts,
): Session {
  const writing = keeping.writings[keeping.written[keptRow] ?? -1];
  const source = sessionSources[keeping.source[keptRow] ?? -1];
  const kind = sessionKinds.find((name) => sessionKindCodes[name] === view.kind[row]);
  const placeId = view.placeIds[view.place[row] ?? -1];
  if (writing === undefined || source === undefined || kind === undefined || placeId === undefined)
    throw new Error(`session ${readId(keeping.ids, keptRow)} is broken`);
  return {
    id: readId(keeping.ids, keptRow),
    placeId,
    stopId: view.stopIds[view.stop[row] ?? -1] ?? null,
    day: dayAt(view.day[row] ?? 0),
    kind,
    remote: view.remote[row] === 1,
    theme: view.themes[view.theme[row] ?? -1] ?? null,
    title: texts.title,
    animatorId: view.animatorIds[view.animator[row] ?? -1] ?? null,
    minutes: reported(view.minutes[row]),
    seats: reported(view.seats[row]),
    participants: reported(view.participants[row]),
    groups: groupsOf(view, row),
    source,
    externalId: texts.externalId,
    comment: texts.comment,
    updatedAt: writing.updatedAt,
    updatedBy: { device: writing.device, officer: writing.officer },
    stamp: { at: writing.at, prev: writing.prev },
  };
}

function groupsOf(view: SessionView, row: number): ParticipantGroup[] {
  const groups: ParticipantGroup[] = [];
  const end = view.groupStart[row + 1] ?? 0;
  for (let at = view.groupStart[row] ?? 0; at < end; at += 1)
    groups.push({
      count: view.groupCount[at] ?? 0,
      gender: partAt('gender', view.groupGender[at]),
      age: partAt('age', view.groupAge[at]),
      situation: partAt('situation', view.groupSituation[at]),
      residence: partAt('residence', view.groupResidence[at]),
    });
  return groups;
}

function partAt<P extends ParticipantPublic>(
  breakdown: P,
  code: number | undefined,
): (typeof participantParts)[P][number] {
  const parts: readonly (typeof participantParts)[P][number][] = participantParts[breakdown];
  const part = parts[code ?? -1];
  if (part === undefined) throw new Error(`${breakdown} has no part ${code}`);
  return part;
}

function reported(value: number | undefined): number | null {
  return value === undefined || value === NOT_REPORTED ? null : value;
}

/** Sessions in the order of their ids; the same list where they are already. */
function inIdOrder(sessions: readonly Session[]): readonly Session[] {
  const inOrder = sessions.every(({ id }, index) => index === 0 || (sessions[index - 1]?.id ?? '') < id);
  return inOrder ? sessions : [...sessions].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The smallest form that holds some numbers, none of which is negative. */
export function narrowed(values: Int32Array): Numbers {
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  if (largest < 256) return Uint8Array.from(values);
  return largest < 65_536 ? Uint16Array.from(values) : values;
}

function narrowedOrNull(values: Int32Array): Numbers | null {
  return values.every((value) => value === 0) ? null : narrowed(values);
}

/** Who wrote what: sessions of one act follow one another, and share an entry. */
function makeWritings() {
  const values: UsageWriting[] = [];
  const indexes = new Map<string, number>();
  let last: { readonly session: Session; readonly index: number } | null = null;
  const find = ({ stamp, updatedAt, updatedBy }: Session): number => {
    const key = `${stamp.at} ${stamp.prev} ${updatedAt} ${updatedBy.device} ${updatedBy.officer}`;
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, values.length);
    values.push({ at: stamp.at, prev: stamp.prev, updatedAt, ...updatedBy });
    return values.length - 1;
  };
  return {
    values,
    indexOf: (session: Session): number => {
      if (last !== null && writtenAlike(session, last.session)) return last.index;
      last = { session, index: find(session) };
      return last.index;
    },
  };
}

function writtenAlike(a: Session, b: Session): boolean {
  return (
    a.stamp.at === b.stamp.at &&
    a.stamp.prev === b.stamp.prev &&
    a.updatedAt === b.updatedAt &&
    a.updatedBy.device === b.updatedBy.device &&
    a.updatedBy.officer === b.updatedBy.officer
  );
}
