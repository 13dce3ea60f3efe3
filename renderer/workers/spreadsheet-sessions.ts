import type { Register } from '#renderer/storage/register.ts';
import { lockedYearsOf } from '#renderer/storage/usage-settings-store.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { ColumnMapping, ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { Session, SessionInput } from '#shared/domain/session/session.ts';
import { sessionProblems } from '#shared/domain/session/session-rules.ts';
import { lockedYearIn } from '#shared/domain/usage-settings/locked-years.ts';
import { USAGE_SETTINGS_ID } from '#shared/domain/usage-settings/usage-settings.ts';
import { compileMapping } from '#shared/exchange/spreadsheet/compile-mapping.ts';
import { sessionDayOf } from '#shared/exchange/spreadsheet/read-session.ts';
import { cellText } from '#shared/exchange/spreadsheet/sheet.ts';
import type { SheetTable } from '#shared/exchange/spreadsheet/sheet-table.ts';
import type { KnownSessions } from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';

type File = {
  readonly table: SheetTable;
  readonly mapping: readonly ColumnMapping[];
  readonly today: Day;
};

/** The sessions that the rows of a file are compared with; none is read for a file of anything else. */
export async function knownSessions(
  register: Register,
  target: ImportTarget,
  file: File,
): Promise<KnownSessions> {
  if (target !== 'session') return { sessions: [], ownThemes: [], problemsOf: () => [] };
  const { database } = register;
  const [settings, places, animators, lockedYears, sessions] = await Promise.all([
    database.usageSettings.get(USAGE_SETTINGS_ID),
    database.accessPoints.toArray(),
    database.animators.toArray(),
    lockedYearsOf(database),
    comparedSessions(register, file),
  ]);
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const living = new Set(animators.flatMap(({ id, deletedAt }) => (deletedAt === null ? [id] : [])));
  return {
    sessions,
    ownThemes: settings === undefined || settings.deletedAt !== null ? [] : settings.ownThemes,
    problemsOf: (entry) => [
      ...lockedProblems(entry, lockedYears),
      ...sessionProblems(entry, {
        place: placeOf.get(entry.placeId) ?? null,
        hasAnimator: (id) => living.has(id),
        today: file.today,
      }),
    ],
  };
}

/** The sessions of the months that the file tells of, and those that bear one of its numbers. */
async function comparedSessions(
  register: Register,
  { table, mapping, today }: File,
): Promise<readonly Session[]> {
  const { columnsOf } = compileMapping('session', table.headers, mapping);
  const [dayColumn] = columnsOf('day');
  const [numberColumn] = columnsOf('number');
  const days: Day[] = [];
  const numbers = new Set<string>();
  for (const { cells } of table.rows) {
    if (dayColumn !== undefined) {
      const cell = cells[dayColumn.column] ?? null;
      const day = sessionDayOf({ text: cellText(cell), cell }, today);
      if (day !== null) days.push(day);
    }
    if (numberColumn !== undefined) {
      const number = cellText(cells[numberColumn.column] ?? null).trim();
      if (number !== '') numbers.add(number);
    }
  }
  days.sort();
  const [from, to] = [days[0], days.at(-1)];
  const store = register.parts.sessions;
  const ofDays =
    from === undefined || to === undefined ? [] : (await store.chosen({ days: { from, to } })).sessions;
  const numbered = numbers.size === 0 ? [] : [...(await store.byExternalIds([...numbers])).values()];
  return [...new Map([...numbered, ...ofDays].map((session) => [session.id, session])).values()];
}

function lockedProblems({ day }: SessionInput, lockedYears: readonly number[]): readonly Problem[] {
  const year = lockedYearIn({ from: day, to: day }, lockedYears);
  return year === null
    ? []
    : [{ code: 'usage/locked-year', values: { year, count: 1 }, severity: 'error', row: null, field: 'day' }];
}
