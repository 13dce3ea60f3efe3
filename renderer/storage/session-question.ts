import type { Day } from '#shared/domain/calendar/day.ts';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import { firstDay, lastDay, monthOf } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Session, SessionKind } from '#shared/domain/session/session.ts';
import type { SessionListName } from '#shared/domain/session/session-lists.ts';
import { type SessionView, sessionKindCodes } from '#shared/figures/session-view.ts';
import type { SessionMemory, SessionSpot } from './session-memory.ts';

/** Which sessions: all that hold together; what is absent or null leaves all. */
export type SessionChoice = {
  readonly period?: Period | null;
  readonly days?: { readonly from: Day; readonly to: Day } | null;
  readonly placeIds?: readonly string[] | null;
  readonly animatorIds?: readonly string[] | null;
  readonly sessionKind?: SessionKind | null;
  readonly theme?: string | null;
};

/** A session found: packed, to be put together again, or edited since. */
export type FoundSession =
  | { readonly kind: 'packed'; readonly spot: SessionSpot }
  | { readonly kind: 'edited'; readonly session: Session };

/**
 * Some of the sessions chosen, and how many there are: latest day first; of one day, those made last first, as their ids
 * tell. Reads the columns alone: no session is put together that is not asked for.
 */
export function chosenSessions(
  memory: SessionMemory,
  choice: SessionChoice,
  offset: number,
  limit: number,
): { readonly found: readonly FoundSession[]; readonly total: number } {
  const { rows, edited } = memory.collect(rowTest(memory, choice), (session) => fits(session, choice));
  const view = memory.packedView();
  const total = rows.length + edited.length;
  // Ids of one day are compared only where they must be: those of whole days before the offset are passed over.
  const days = new Map<number, FoundSession[]>();
  const add = (day: number, one: FoundSession): void => {
    const ofDay = days.get(day);
    if (ofDay === undefined) days.set(day, [one]);
    else ofDay.push(one);
  };
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(view.day[row] ?? 0, (counts.get(view.day[row] ?? 0) ?? 0) + 1);
  const editedDays = edited.map(({ day }) => dayNumber(day));
  for (const day of editedDays) counts.set(day, (counts.get(day) ?? 0) + 1);
  const shown = new Set<number>();
  let before = 0;
  let skipped = 0;
  for (const [day, count] of [...counts].sort(([a], [b]) => b - a)) {
    if (before + count <= offset) skipped += count;
    else if (before < offset + limit) shown.add(day);
    before += count;
  }
  for (const row of rows) {
    const day = view.day[row] ?? 0;
    if (shown.has(day)) add(day, { kind: 'packed', spot: memory.spotAt(row) });
  }
  edited.forEach((session, index) => {
    const day = editedDays[index] ?? 0;
    if (shown.has(day)) add(day, { kind: 'edited', session });
  });
  const ordered = [...days]
    .sort(([a], [b]) => b - a)
    .flatMap(([, ofDay]) =>
      ofDay
        .map((one) => ({ one, id: one.kind === 'edited' ? one.session.id : memory.idAt(one.spot) }))
        .sort((a, b) => (a.id < b.id ? 1 : -1))
        .map(({ one }) => one),
    );
  return { found: ordered.slice(offset - skipped, offset - skipped + limit), total };
}

function rowTest(
  { lists }: SessionMemory,
  choice: SessionChoice,
): (view: ReturnType<SessionMemory['packedView']>, row: number) => boolean {
  return columnTest(choice, (name, id) => lists.find(name, id));
}

/** Tells which rows of a view a choice takes. */
export function sessionTest(view: SessionView, choice: SessionChoice): (row: number) => boolean {
  const lists = { places: view.placeIds, animators: view.animatorIds, themes: view.themes };
  const test = columnTest(choice, (name, id) => (name === 'stops' ? -1 : lists[name].indexOf(id)));
  return (row) => test(view, row);
}

function columnTest(
  { period, days, placeIds, animatorIds, sessionKind, theme }: SessionChoice,
  find: (name: SessionListName, id: string) => number,
): (view: SessionView, row: number) => boolean {
  const first = Math.max(
    period == null ? Number.NEGATIVE_INFINITY : dayNumber(firstDay(period.from)),
    days == null ? Number.NEGATIVE_INFINITY : dayNumber(days.from),
  );
  const last = Math.min(
    period == null ? Number.POSITIVE_INFINITY : dayNumber(lastDay(period.to)),
    days == null ? Number.POSITIVE_INFINITY : dayNumber(days.to),
  );
  const indexes = (name: SessionListName, ids: readonly string[] | null | undefined) =>
    ids == null ? null : new Set(ids.map((id) => find(name, id)).filter((index) => index !== -1));
  const places = indexes('places', placeIds);
  const animators = indexes('animators', animatorIds);
  const themes = indexes('themes', theme == null ? null : [theme]);
  const code = sessionKind == null ? null : sessionKindCodes[sessionKind];
  return (view, row) => {
    const day = view.day[row] ?? 0;
    return (
      day >= first &&
      day <= last &&
      (places === null || places.has(view.place[row] ?? -1)) &&
      (animators === null || animators.has(view.animator[row] ?? -1)) &&
      (code === null || view.kind[row] === code) &&
      (themes === null || themes.has(view.theme[row] ?? -1))
    );
  };
}

function fits(
  session: Session,
  { period, days, placeIds, animatorIds, sessionKind, theme }: SessionChoice,
): boolean {
  const month = monthOf(session.day);
  return (
    (period == null || (month >= period.from && month <= period.to)) &&
    (days == null || (session.day >= days.from && session.day <= days.to)) &&
    (placeIds == null || placeIds.includes(session.placeId)) &&
    (animatorIds == null || (session.animatorId !== null && animatorIds.includes(session.animatorId))) &&
    (sessionKind == null || session.kind === sessionKind) &&
    (theme == null || session.theme === theme)
  );
}
