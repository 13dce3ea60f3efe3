import { TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { countedIn, groupsOfCounts } from '#shared/domain/session/counted-groups.ts';
import {
  PARTICIPANT_LIMIT,
  type ParticipantGroup,
  type SessionInput,
  type SessionKind,
} from '#shared/domain/session/session.ts';
import type { ReadSessionRow, SessionRowRead } from './read-session.ts';
import { overCounted } from './session-publics.ts';

/** A session as its rows tell it. */
export type DraftedSession = {
  readonly rows: readonly ReadSessionRow[];
  readonly entry: SessionInput;
  /** Whether the file says what kind it is; else it was told by the number of persons. */
  readonly isKindTold: boolean;
  /** Whether the file says who took part, or how many. */
  readonly isCounted: boolean;
};

/** Whether something keeps a row out. */
export function isFaulty({ reading }: ReadSessionRow): boolean {
  return reading.problems.some(({ severity }) => severity === 'error');
}

/**
 * The session that some rows tell of, one or several lines a person; null, and told, where a row keeps it out.
 *
 * @param rows in the order of the file, at least one; several are one session, a person each
 * @param isOnePerPerson whether each row of the file is a person
 */
export function draftSession(
  rows: readonly ReadSessionRow[],
  isOnePerPerson: boolean,
): DraftedSession | null {
  const [first] = rows;
  if (first === undefined || rows.some(isFaulty)) return null;
  const { read } = first;
  if (read.day === null || read.placeId === null) return null;
  const publics = isOnePerPerson ? publicsOfPersons(rows) : publicsOfRow(first);
  if (publics === null) return null;
  const { participants } = publics;
  const told = firstTold(rows, ({ kind }) => kind);
  return {
    rows,
    isKindTold: told !== null,
    isCounted: participants !== null,
    entry: {
      placeId: read.placeId,
      stopId: firstTold(rows, ({ stopId }) => stopId),
      day: read.day,
      kind: told ?? supposedKind(read, participants),
      remote: firstTold(rows, ({ remote }) => remote) ?? false,
      theme: firstTold(rows, ({ theme }) => theme),
      title: firstTold(rows, ({ title }) => title),
      animatorId: firstTold(rows, ({ animatorId }) => animatorId),
      minutes: firstTold(rows, ({ minutes }) => minutes),
      seats: firstTold(rows, ({ seats }) => seats),
      participants,
      groups: publics.groups,
      source: 'imported',
      externalId: read.number,
      comment: commentOf(rows),
    },
  };
}

/** A list of persons all told one by one is a workshop from two on; a session with seats is one. */
function supposedKind({ seats, title }: SessionRowRead, participants: number | null): SessionKind {
  return seats !== null || title !== null || (participants !== null && participants > 1)
    ? 'workshop'
    : 'individual';
}

type Publics = { readonly participants: number | null; readonly groups: ParticipantGroup[] };

function publicsOfPersons(rows: readonly ReadSessionRow[]): Publics {
  const groups = new Map<string, ParticipantGroup>();
  for (const { person } of rows.map(({ read }) => read)) {
    if (person === null) continue;
    const key = Object.values(person).join(' ');
    groups.set(key, { ...person, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return { participants: rows.length, groups: [...groups.values()] };
}

/** How many took part and who, as one row tells it; null, and told, where its numbers contradict each other. */
function publicsOfRow({ read, reading }: ReadSessionRow): Publics | null {
  const { counts, person } = read;
  const described = counts === null ? null : Math.max(...Object.values(counts).map(countedIn));
  const participants = read.participants ?? described ?? (person === null ? null : 1);
  if (participants !== null && participants > PARTICIPANT_LIMIT) {
    const given = reading.first('participants') ?? { header: '', text: String(participants) };
    reading.tell('spreadsheet/session-too-many', given, { limit: PARTICIPANT_LIMIT }, 'error');
    return null;
  }
  if (counts === null || participants === null)
    return {
      participants,
      groups:
        person === null || participants === null || participants === 0
          ? []
          : [{ ...person, count: participants }],
    };
  const over = overCounted(reading, counts, participants);
  if (over !== null) {
    reading.tell(
      'spreadsheet/session-over-counted',
      over.given,
      { sum: over.sum, total: participants },
      'error',
    );
    return null;
  }
  const { groups, crossed } = groupsOfCounts(counts, participants);
  if (!crossed) reading.tell('spreadsheet/session-not-crossed', { header: '', text: '' });
  return { participants, groups };
}

function firstTold<T>(rows: readonly ReadSessionRow[], of: (read: SessionRowRead) => T | null): T | null {
  for (const { read } of rows) {
    const value = of(read);
    if (value !== null) return value;
  }
  return null;
}

function commentOf(rows: readonly ReadSessionRow[]): string | null {
  const lines = new Set(rows.flatMap(({ read }) => (read.comment === null ? [] : read.comment.split('\n'))));
  return lines.size === 0 ? null : [...lines].join('\n').slice(0, TEXT_LIMIT);
}
