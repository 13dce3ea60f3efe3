import type { ReportingRhythm } from '#shared/domain/access-point/access-point.ts';
import { locationAt, rhythmAt } from '#shared/domain/access-point/at-date.ts';
import { firstDay, lastDay, type Month, monthIndex } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import { returnRun } from '#shared/domain/usage-return/return-run.ts';
import type { ReturnValues, UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import { usageReturnId } from '#shared/domain/usage-return/usage-return.ts';
import { communeInMonth, staysOf } from './place-area.ts';
import { isOpenInMonth } from './place-timeline.ts';
import type { PlaceFacts, TerritoryLookup } from './register-facts.ts';
import { addedValues } from './stop-total.ts';

/** A return that can be entered: that of a place, or of one of its stops, for the months of a row. */
export type UsageGridRow = {
  readonly placeId: string;
  /** The stop that the row is of; null = the whole place. */
  readonly stopId: string | null;
  /** Name of the place, or of the stop. */
  readonly name: string;
  readonly communeName: string;
  readonly rhythm: ReportingRhythm;
  /** Months that an entry in this row covers: the month, its quarter or its year. */
  readonly run: Period;
  /** The return that covers the month; null = nothing was entered. */
  readonly entry: UsageReturn | null;
  /** What its stops report together, where the place reports by stop: such a row is read only. */
  readonly stopTotal: ReturnValues | null;
};

/** Id of the return that a row is of, whether it stands or not: no two rows have the same. */
export function gridRowId({
  placeId,
  stopId,
  run,
}: Pick<UsageGridRow, 'placeId' | 'stopId' | 'run'>): string {
  return usageReturnId(placeId, run.from, run.to, stopId);
}

/**
 * The rows of the grid of a month, by name: every place open at least one day of it (data.md, figure 2), each followed
 * by its stops.
 *
 * @param returns returns that touch the month, any place
 * @param language of the collation
 */
export function usageGridRows(
  places: readonly PlaceFacts[],
  returns: readonly UsageReturn[],
  month: Month,
  territory: TerritoryLookup,
  language: string,
): readonly UsageGridRow[] {
  const byPlace = new Map<string, UsageReturn[]>();
  for (const entry of returns) {
    if (entry.from > month || month > entry.to) continue;
    const ofPlace = byPlace.get(entry.placeId);
    if (ofPlace === undefined) byPlace.set(entry.placeId, [entry]);
    else ofPlace.push(entry);
  }
  const collator = new Intl.Collator(language, { numeric: true });
  return places
    .filter((place) => isOpenInMonth(place, month))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .flatMap((place) => placeRows(place, byPlace.get(place.id) ?? [], month, territory));
}

/**
 * The rows of one place for the months of a run, in their order: as many as its rhythm asks for, each followed by its
 * stops; months when it was not open are left out, unless something was reported.
 *
 * @param returns those of the place
 */
export function usagePlaceRows(
  place: PlaceFacts,
  returns: readonly UsageReturn[],
  months: readonly Month[],
  territory: TerritoryLookup,
): readonly UsageGridRow[] {
  const rows = new Map<string, UsageGridRow>();
  for (const month of months) {
    const ofMonth = returns.filter(({ from, to }) => from <= month && month <= to);
    if (ofMonth.length === 0 && !isOpenInMonth(place, month)) continue;
    // A quarter comes once, with its first month.
    for (const row of placeRows(place, ofMonth, month, territory))
      if (!rows.has(gridRowId(row))) rows.set(gridRowId(row), row);
  }
  return [...rows.values()];
}

/** The row of a place for a month, then those of the stops that it served. */
function placeRows(
  place: PlaceFacts,
  returns: readonly UsageReturn[],
  month: Month,
  territory: TerritoryLookup,
): readonly UsageGridRow[] {
  const whole = returns.find(({ stopId }) => stopId === null) ?? null;
  const byStop = returns.filter(({ stopId }) => stopId !== null);
  const rhythm = rhythmAt(place, month);
  const commune = communeInMonth(staysOf(place, territory), monthIndex(month));
  const usual = returnRun(rhythm, month);
  const first = whole ?? byStop[0];
  const run = first === undefined ? usual : { from: first.from, to: first.to };
  const row = {
    placeId: place.id,
    stopId: null,
    name: place.name,
    communeName: commune?.name ?? locationAt(place, lastDay(month))?.communeName ?? '',
    rhythm,
    run,
    entry: whole,
    stopTotal: whole === null && byStop.length > 0 ? addedValues(byStop) : null,
  };
  const stops = place.stops.filter(
    ({ id, from, to }) =>
      byStop.some(({ stopId }) => stopId === id) ||
      ((from ?? '') <= lastDay(month) && (to ?? '9999') >= firstDay(month)),
  );
  return [
    row,
    ...stops.map(({ id, name, communeCode }) => {
      const entry = byStop.find(({ stopId }) => stopId === id) ?? null;
      return {
        ...row,
        stopId: id,
        name,
        communeName: territory.byCode(communeCode ?? '')?.name ?? '',
        run: entry === null ? run : { from: entry.from, to: entry.to },
        entry,
        stopTotal: null,
      };
    }),
  ];
}
