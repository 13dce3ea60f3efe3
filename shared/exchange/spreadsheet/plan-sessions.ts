import { NAME_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { countsOfGroups } from '#shared/domain/session/counted-groups.ts';
import type { Session, SessionInput } from '#shared/domain/session/session.ts';
import type { ImportFieldChange } from '#shared/exchange/import-plan.ts';
import { fileProblem } from '#shared/exchange/national-standard/raw-list.ts';
import type { CompiledMapping } from './compile-mapping.ts';
import { type DraftedSession, draftSession, isFaulty } from './drafted-session.ts';
import { noWrites } from './no-writes.ts';
import type { PlanningContext } from './planning-context.ts';
import { type ReadSessionRow, readSession } from './read-session.ts';
import { frenchDay } from './read-values.ts';
import { makeSessionFinder, type SessionMatch } from './session-matching.ts';
import { publicColumns } from './session-publics.ts';
import { makeSessionTies } from './session-ties.ts';
import { startSheetReading } from './sheet-reading.ts';
import type { SheetTable } from './sheet-table.ts';
import type {
  KnownRecords,
  MatchedBy,
  RecordWrites,
  SpreadsheetPlanning,
  SpreadsheetRow,
} from './spreadsheet-plan.ts';
import type { FieldKeyOf } from './target-fields.ts';

/**
 * Plans the import of a log of sessions: a row a session or an accompaniment; or a row a person, grouped by number, else
 * by day, hour, place, animator, theme and title. A session is written whole or not at all: what is wrong in one of its
 * rows keeps out all of them. One that the register has takes what the file gives, and keeps what it does not tell.
 */
export function planSessions(
  table: SheetTable,
  mapping: CompiledMapping,
  context: PlanningContext,
  known: KnownRecords,
): SpreadsheetPlanning {
  const ties = makeSessionTies(known, context);
  const cannotRead = mapping.problems.some(({ severity }) => severity === 'error');
  const rows: ReadSessionRow[] = [];
  return {
    total: cannotRead ? 0 : table.rows.length,
    advance: (count) => {
      if (cannotRead) return 0;
      for (const tableRow of table.rows.slice(rows.length, rows.length + count)) {
        const reading = startSheetReading('session', tableRow, mapping);
        rows.push({ row: tableRow.row, reading, read: readSession(reading, context, known.usage, ties) });
      }
      return rows.length;
    },
    finish: () => {
      const { planned, writes, supposed } = settle(rows, mapping, context, known);
      const counts = { create: 0, change: 0, unchanged: 0, skip: 0 };
      for (const { action } of planned) counts[action] += 1;
      return {
        plan: {
          target: 'session',
          counts,
          rows: planned,
          problems: [
            ...mapping.problems,
            ...(table.rows.length === 0 ? [fileProblem('spreadsheet/no-rows-below', 'error')] : []),
            ...(supposed > 0
              ? [fileProblem('spreadsheet/session-kinds-supposed', 'warning', { count: supposed })]
              : []),
          ],
          unknownValues: context.unknownValues(),
          swapped: 0,
          newNetworks: [],
          newOrganisations: [],
        },
        writes: { ...noWrites, sessions: writes },
      };
    },
  };
}

const personKeys = ['gender', 'age', 'situation', 'residence'] as const;

/** Whether each row of a file is a person: it says who, and no column counts. */
function isOnePerPerson({ columnsOf }: CompiledMapping): boolean {
  const counted = Object.values(publicColumns).flatMap((columns) => columns.map(([, key]) => key));
  return (
    personKeys.some((key) => columnsOf(key).length > 0) &&
    [...counted, 'participants' as const].every((key) => columnsOf(key).length === 0)
  );
}

function settle(
  rows: readonly ReadSessionRow[],
  mapping: CompiledMapping,
  context: PlanningContext,
  known: KnownRecords,
): {
  readonly planned: readonly SpreadsheetRow[];
  readonly writes: RecordWrites<SessionInput>;
  readonly supposed: number;
} {
  const perPerson = isOnePerPerson(mapping);
  const find = makeSessionFinder(known.usage.sessions);
  const names = new Map([
    ...known.animators.map((animator) => [animator.id, animatorName(animator)] as const),
    ...known.accessPoints.flatMap(({ stops }) => stops.map(({ id, name }) => [id, name] as const)),
  ]);
  const nameOf = (id: string): string => names.get(id) ?? context.nameOfId(id) ?? id;
  const created: { id: string; input: SessionInput }[] = [];
  const changed: { id: string; basedOn: string; patch: Partial<SessionInput> }[] = [];
  const outcomes = new Map<ReadSessionRow, Outcome>();
  let supposed = 0;
  for (const group of groupsOf(rows, perPerson)) {
    const draft = draftSession(group, perPerson);
    const outcome = draft === null ? skipped : settled(draft, find(draft), context, known);
    if (outcome.action === 'create' && outcome.entry !== null) {
      created.push({ id: context.tools.newId(), input: outcome.entry });
      if (draft?.isKindTold === false) supposed += 1;
    }
    if (outcome.action === 'change' && outcome.match !== null && outcome.entry !== null)
      changed.push({
        id: outcome.match.session.id,
        basedOn: outcome.match.session.updatedAt,
        patch: outcome.entry,
      });
    if (outcome.action === 'skip') tellOthers(group);
    group.forEach((row, at) => {
      outcomes.set(row, at === 0 ? outcome : { ...outcome, problems: [] });
    });
  }
  return {
    planned: rows.map((row) => plannedRow(row, outcomes.get(row) ?? skipped, nameOf)),
    writes: { created, changed },
    supposed,
  };
}

/** The rows of each session, in the order of the file. */
function groupsOf(
  rows: readonly ReadSessionRow[],
  perPerson: boolean,
): readonly (readonly ReadSessionRow[])[] {
  const groups = new Map<string, ReadSessionRow[]>();
  for (const row of rows) {
    const { number, day, start, placeId, stopId, animatorId, theme, title, kind } = row.read;
    const look = [day, start, placeId, stopId, animatorId, theme, title].join('\n');
    // Several accompaniments of one day are several sessions, whoever came.
    const joins = perPerson && kind !== 'individual' && day !== null && placeId !== null;
    const key = number !== null ? `n ${number}` : joins ? `s ${look}` : `r ${row.row}`;
    const before = groups.get(key);
    if (before === undefined) groups.set(key, [row]);
    else if (perPerson) before.push(row);
    else {
      const about = { header: row.reading.first('number')?.header ?? '', text: number ?? '' };
      row.reading.tell('spreadsheet/duplicate-id', about, { first: before[0]?.row ?? 0 }, 'error');
      groups.set(`r ${row.row}`, [row]);
    }
  }
  return [...groups.values()];
}

/** The other rows of a session that one row keeps out. */
function tellOthers(group: readonly ReadSessionRow[]): void {
  const faulty = group.find(isFaulty);
  if (faulty === undefined) return;
  for (const row of group)
    if (!isFaulty(row))
      row.reading.tell(
        'spreadsheet/session-other-row',
        { header: '', text: '' },
        { first: faulty.row },
        'error',
      );
}

type Outcome = {
  readonly action: SpreadsheetRow['action'];
  readonly match: SessionMatch | null;
  /** The session as it would stand; null where nothing is written. */
  readonly entry: SessionInput | null;
  /** What the rules of the register say of it, told on its first row. */
  readonly problems: readonly Problem[];
};
const skipped: Outcome = { action: 'skip', match: null, entry: null, problems: [] };

/** What becomes of a session of the file. */
function settled(
  draft: DraftedSession,
  match: SessionMatch | null,
  { options }: PlanningContext,
  { usage }: KnownRecords,
): Outcome {
  const [first] = draft.rows;
  if (first === undefined) return skipped;
  const { reading } = first;
  const entry = match === null ? draft.entry : merged(draft, match.session);
  const isSame = match !== null && differences(entry, match.session).length === 0;
  if (isSame) return { action: 'unchanged', match, entry: null, problems: [] };
  const name = { header: '', text: frenchDay(entry.day) };
  if (match !== null && options.matched === 'createOnly') {
    reading.tell('spreadsheet/already-there', { header: '', text: frenchDay(entry.day) });
    return { ...skipped, match };
  }
  if (match?.by === 'alike') {
    const isLeft = options.matched === 'updateIdentified';
    reading.tell(isLeft ? 'spreadsheet/only-alike' : 'spreadsheet/matched-by-likeness', name, {
      other: frenchDay(match.session.day),
    });
    if (isLeft) return { ...skipped, match };
  }
  const problems = usage.problemsOf(entry);
  const told = problems.map((problem) => ({
    ...problem,
    row: first.row,
    field: headerOf(first, problem.field),
  }));
  if (problems.some(({ severity }) => severity === 'error')) return { ...skipped, problems: told };
  return { action: match === null ? 'create' : 'change', match, entry, problems: told };
}

/** The stored session with what the file tells of it. */
function merged({ entry, isKindTold, isCounted }: DraftedSession, stored: Session): SessionInput {
  return {
    placeId: entry.placeId,
    stopId: entry.stopId ?? stored.stopId,
    day: entry.day,
    kind: isKindTold ? entry.kind : stored.kind,
    remote: entry.remote || stored.remote,
    theme: entry.theme ?? stored.theme,
    title: entry.title ?? stored.title,
    animatorId: entry.animatorId ?? stored.animatorId,
    minutes: entry.minutes ?? stored.minutes,
    seats: entry.seats ?? stored.seats,
    participants: isCounted ? entry.participants : stored.participants,
    groups: isCounted && entry.groups.length > 0 ? entry.groups : isCounted ? [] : stored.groups,
    source: stored.source,
    externalId: entry.externalId ?? stored.externalId,
    comment: entry.comment ?? stored.comment,
  };
}

const columnOfField: Readonly<Record<string, FieldKeyOf['session']>> = {
  placeId: 'place',
  animatorId: 'animator',
  stopId: 'stop',
  day: 'day',
  participants: 'participants',
  groups: 'participants',
};

/** The header of the column of a field; null where the file has none. */
function headerOf({ reading }: ReadSessionRow, field: string | null): string | null {
  const key = columnOfField[field ?? ''];
  return key === undefined ? null : (reading.first(key)?.header ?? null);
}

const matchedBy: Readonly<Record<SessionMatch['by'], MatchedBy>> = {
  number: 'sessionNumber',
  same: 'sameSession',
  alike: 'likeness',
};

function plannedRow(
  row: ReadSessionRow,
  { action, match, entry, problems }: Outcome,
  nameOf: (id: string) => string,
): SpreadsheetRow {
  const { day, placeName, number } = row.read;
  const name = [number, day === null ? null : frenchDay(day), placeName].filter(
    (part) => part !== null && part !== '',
  );
  return {
    row: row.row,
    action,
    name: name.join(' · ').slice(0, NAME_LIMIT),
    communeName: '',
    recordId: match?.session.id ?? null,
    matchedBy: match === null ? null : matchedBy[match.by],
    changes: entry === null ? [] : differences(entry, match?.session ?? null, nameOf),
    problems: [...row.reading.problems, ...problems],
  };
}

/** What differs of two sessions, by the keys of the columns; all that is known of a new one. */
function differences(
  entry: SessionInput,
  stored: Session | null,
  nameOf: (id: string) => string = (id) => id,
): readonly ImportFieldChange[] {
  const before = stored === null ? new Map<string, string | null>() : told(stored, nameOf);
  return [...told(entry, nameOf)].flatMap(([field, after]) => {
    const was = before.get(field) ?? null;
    return was === after ? [] : [{ field, before: was, after }];
  });
}

/** A session by the keys of the columns that fill it. */
function told(entry: SessionInput, nameOf: (id: string) => string): ReadonlyMap<string, string | null> {
  const number = (value: number | null): string | null => (value === null ? null : String(value));
  const named = (id: string | null): string | null => (id === null ? null : nameOf(id));
  const persons = personKeys.flatMap((name) => {
    const counts = new Map(countsOfGroups(entry.groups, name));
    return publicColumns[name].map(([part, key]): [string, string | null] => [
      key,
      number(counts.get(part) ?? null),
    ]);
  });
  return new Map<string, string | null>([
    ['number', entry.externalId],
    ['day', entry.day],
    ['place', nameOf(entry.placeId)],
    ['stop', named(entry.stopId)],
    ['animator', named(entry.animatorId)],
    ['kind', entry.kind],
    ['remote', entry.remote ? 'yes' : null],
    ['theme', entry.theme],
    ['title', entry.title],
    ['minutes', number(entry.minutes)],
    ['seats', number(entry.seats)],
    ['participants', number(entry.participants)],
    ...persons,
    ['comment', entry.comment],
  ]);
}
