import { lastDay, monthSchema } from '#shared/domain/calendar/month.ts';
import { idSchema, instantSchema } from '#shared/domain/record/record.ts';
import {
  PARTICIPANT_LIMIT,
  participantParts,
  sessionFields,
  sessionKinds,
  sessionSources,
} from '#shared/domain/session/session.ts';
import {
  type Numbers,
  narrowed,
  noSessionTexts,
  SESSION_ROWS,
  type SessionBlock,
  type SessionTexts,
} from '#shared/domain/session/session-block.ts';
import { ID_BYTES, idsOfHex, idsStand, idsToHex, readId } from '#shared/domain/session/session-ids.ts';
import type { SessionLists } from '#shared/domain/session/session-lists.ts';
import { clockReadingSchema } from '#shared/merge/stamp.ts';
import { z } from '#shared/schema.ts';
import { numberColumn, optionalNumberColumn } from './number-column.ts';

/** Groups of one block at most: as many as a session may have, for each of its sessions. */
const GROUP_ROWS = SESSION_ROWS * 500;
const MINUTES_LIMIT = 10_000;

const positions = (minimum: number) => numberColumn(minimum, SESSION_ROWS, SESSION_ROWS);
const codes = (values: readonly string[]) => numberColumn(0, values.length - 1, SESSION_ROWS);
const groupCodes = (values: readonly string[]) => numberColumn(0, values.length - 1, GROUP_ROWS);
const listOf = <T extends z.ZodType>(entry: T) => z.array(entry).max(SESSION_ROWS);

/**
 * Sessions of one month as columns (data.md, *Files*): row `i` of every column is the same session, and the rows are in
 * the order of their ids. The lists are those of the line alone.
 */
export const sessionLineSchema = z.object({
  month: monthSchema,
  rows: z.int().positive().max(SESSION_ROWS),
  /** The ids end to end, 32 hexadecimal digits each. */
  ids: z.string().max(SESSION_ROWS * ID_BYTES * 2),
  places: listOf(idSchema),
  /** Position in `places`. */
  place: positions(0),
  stops: listOf(idSchema),
  /** Position in `stops`, −1 = none; null = none for all. */
  stop: positions(-1).nullable(),
  /** Day of the month. */
  day: numberColumn(1, 31, SESSION_ROWS),
  /** Position in the list of kinds: workshop, individual. */
  kind: codes(sessionKinds),
  /** 1 = at a distance; null = none. */
  remote: numberColumn(0, 1, SESSION_ROWS).nullable(),
  /** Codes of themes, or ids of those of the settings of usage. */
  themes: listOf(sessionFields.theme.unwrap()),
  /** Position in `themes`, −1 = not known; null = known for none. */
  theme: positions(-1).nullable(),
  animators: listOf(idSchema),
  /** Position in `animators`, −1 = none; null = none for all. */
  animator: positions(-1).nullable(),
  /** In these three, null = not known. */
  minutes: optionalNumberColumn(0, MINUTES_LIMIT, SESSION_ROWS).nullable(),
  seats: optionalNumberColumn(0, PARTICIPANT_LIMIT, SESSION_ROWS).nullable(),
  participants: optionalNumberColumn(0, PARTICIPANT_LIMIT, SESSION_ROWS).nullable(),
  /** How many groups of participants each has; null = none. The columns of groups follow one another session by session. */
  groups: numberColumn(0, 500, SESSION_ROWS).nullable(),
  groupCount: numberColumn(1, PARTICIPANT_LIMIT, GROUP_ROWS),
  /** Positions in the lists of the publics. */
  groupGender: groupCodes(participantParts.gender),
  groupAge: groupCodes(participantParts.age),
  groupSituation: groupCodes(participantParts.situation),
  groupResidence: groupCodes(participantParts.residence),
  /** Position in the list of sources: typed, imported, generated. */
  source: codes(sessionSources),
  /** Position in `writings`. */
  written: positions(0),
  /** Clock reading, the reading it replaced, instant, device and officer of a write. */
  writings: listOf(
    z.object({
      at: clockReadingSchema,
      prev: clockReadingSchema.nullable(),
      updatedAt: instantSchema,
      device: z.string().min(1).max(100),
      officer: z.string().max(200),
    }),
  ),
  /** Row, title, number in the tool that it came from, and comment of the sessions that have one of these. */
  texts: listOf(
    z.tuple([z.int().nonnegative(), sessionFields.title, sessionFields.externalId, sessionFields.comment]),
  ),
});
export type SessionLine = z.infer<typeof sessionLineSchema>;

/** A block as a line of the file. @param lists what its columns point into */
export function sessionLineOf(
  block: SessionBlock,
  lists: SessionLists,
  textsOf: (id: string) => SessionTexts,
): SessionLine {
  const texts: SessionLine['texts'] = [];
  for (let row = 0; row < block.rows; row += 1) {
    const { title, externalId, comment } = textsOf(readId(block.ids, row));
    if (title !== null || externalId !== null || comment !== null)
      texts.push([row, title, externalId, comment]);
  }
  const [places, place] = compacted([...block.place], lists.places);
  const [stops, stop] = compacted(lessOne(block.stop), lists.stops);
  const [themes, theme] = compacted(lessOne(block.theme), lists.themes);
  const [animators, animator] = compacted(lessOne(block.animator), lists.animators);
  return {
    month: block.month,
    rows: block.rows,
    ids: idsToHex(block.ids),
    places,
    place: place ?? [],
    stops,
    stop,
    day: [...block.day],
    kind: [...block.kind],
    remote: block.remote === null ? null : [...block.remote],
    themes,
    theme,
    animators,
    animator,
    minutes: known(block.minutes),
    seats: known(block.seats),
    participants: known(block.participants),
    groups: block.groups === null ? null : [...block.groups],
    groupCount: [...block.groupCount],
    groupGender: [...block.groupGender],
    groupAge: [...block.groupAge],
    groupSituation: [...block.groupSituation],
    groupResidence: [...block.groupResidence],
    source: [...block.source],
    written: [...block.written],
    writings: [...block.writings],
    texts,
  };
}

/** What a line of sessions holds. */
export type SessionLineContent = {
  readonly block: SessionBlock;
  /** What the columns of this block point into. */
  readonly lists: SessionLists;
  /** The texts of its sessions that have some, by their id. */
  readonly texts: ReadonlyMap<string, SessionTexts>;
};

/** The block of a line that passed its schema; null where its columns do not agree. */
export function blockOfSessionLine(line: SessionLine): SessionLineContent | null {
  const ids = idsOfHex(line.ids);
  if (ids === null || ids.length !== line.rows * ID_BYTES || !idsStand(ids)) return null;
  if (!columnsAgree(line)) return null;
  const block: SessionBlock = {
    month: line.month,
    rows: line.rows,
    ids,
    place: narrowed(Int32Array.from(line.place)),
    stop: plusOne(line.stop),
    day: Uint8Array.from(line.day),
    kind: Uint8Array.from(line.kind),
    remote: line.remote === null ? null : Uint8Array.from(line.remote),
    theme: plusOne(line.theme),
    animator: plusOne(line.animator),
    minutes: plusOne(line.minutes),
    seats: plusOne(line.seats),
    participants: plusOne(line.participants),
    groups: line.groups === null ? null : narrowed(Int32Array.from(line.groups)),
    groupCount: narrowed(Int32Array.from(line.groupCount)),
    groupGender: Uint8Array.from(line.groupGender),
    groupAge: Uint8Array.from(line.groupAge),
    groupSituation: Uint8Array.from(line.groupSituation),
    groupResidence: Uint8Array.from(line.groupResidence),
    source: Uint8Array.from(line.source),
    written: narrowed(Int32Array.from(line.written)),
    writings: line.writings,
  };
  return {
    block,
    lists: { places: line.places, stops: line.stops, themes: line.themes, animators: line.animators },
    texts: new Map(
      line.texts.map(([row, title, externalId, comment]) => [
        readId(ids, row),
        { ...noSessionTexts, title, externalId, comment },
      ]),
    ),
  };
}

function columnsAgree(line: SessionLine): boolean {
  const { rows, groups, groupCount } = line;
  const ofRows = [line.place, line.stop, line.day, line.kind, line.remote, line.theme, line.animator];
  const more = [line.minutes, line.seats, line.participants, groups, line.source, line.written];
  const ofGroups = [line.groupGender, line.groupAge, line.groupSituation, line.groupResidence];
  const within = (values: readonly number[] | null, limit: number) =>
    values === null || values.every((value) => value < limit);
  const lastOfMonth = Number(lastDay(line.month).slice(8));
  return (
    [...ofRows, ...more].every((column) => column === null || column.length === rows) &&
    ofGroups.every(({ length }) => length === groupCount.length) &&
    (groups ?? []).reduce((sum, count) => sum + count, 0) === groupCount.length &&
    line.day.every((day) => day <= lastOfMonth) &&
    within(line.place, line.places.length) &&
    within(line.stop, line.stops.length) &&
    within(line.theme, line.themes.length) &&
    within(line.animator, line.animators.length) &&
    within(line.written, line.writings.length) &&
    line.texts.every(([row]) => row < rows) &&
    describedWithin(line)
  );
}

/** Whether no session describes more participants than it had (data.md, figure 7). */
function describedWithin({ participants, groups, groupCount }: SessionLine): boolean {
  if (participants === null || groups === null) return true;
  let at = 0;
  return groups.every((count, row) => {
    let sum = 0;
    for (const end = at + count; at < end; at += 1) sum += groupCount[at] ?? 0;
    return sum <= (participants[row] ?? Number.POSITIVE_INFINITY);
  });
}

/** Positions in a list, and only what they name of it, renumbered in the order in which it is met. */
function compacted(
  column: readonly number[] | null,
  list: readonly string[],
): readonly [entries: string[], positions: number[] | null] {
  if (column === null) return [[], null];
  const numbers = new Map<number, number>();
  const entries: string[] = [];
  const positions = column.map((position) => {
    if (position === -1) return -1;
    const numbered = numbers.get(position);
    if (numbered !== undefined) return numbered;
    numbers.set(position, entries.length);
    entries.push(list[position] ?? '');
    return entries.length - 1;
  });
  return [entries, positions];
}

function lessOne(column: Numbers | null): number[] | null {
  return column === null ? null : Array.from(column, (value) => value - 1);
}

function known(column: Numbers | null): (number | null)[] | null {
  return column === null ? null : Array.from(column, (value) => (value === 0 ? null : value - 1));
}

/** A plain loop: `Int32Array.from` with a function walks an iterator, ten times slower. */
function plusOne(column: readonly (number | null)[] | null): Numbers | null {
  if (column === null) return null;
  const values = new Int32Array(column.length);
  for (let row = 0; row < values.length; row += 1) values[row] = (column[row] ?? -1) + 1;
  return narrowed(values);
}
