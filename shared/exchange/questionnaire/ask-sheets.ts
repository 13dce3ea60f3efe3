import type { Stop } from '#shared/domain/access-point/access-point.ts';
import { locationAt, rhythmAt } from '#shared/domain/access-point/at-date.ts';
import { isItinerant } from '#shared/domain/access-point/stops.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import {
  addMonths,
  lastDay,
  type Month,
  monthIndex,
  monthOf,
  monthsBetween,
} from '#shared/domain/calendar/month.ts';
import { type Period, periodLength } from '#shared/domain/calendar/period.ts';
import { returnRun } from '#shared/domain/usage-return/return-run.ts';
import type { UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import { lockedYearIn } from '#shared/domain/usage-settings/locked-years.ts';
import { isOpenInMonth } from '#shared/figures/place-timeline.ts';
import type { PlaceFacts } from '#shared/figures/register-facts.ts';
import {
  type AskedColumn,
  type AskedSheet,
  type ColumnState,
  nothingStanding,
  type StandingFigures,
} from './questionnaire.ts';

/** What the sheets of a questionnaire are to be. */
export type AskedSheets = {
  readonly period: Period;
  /** Whether figures that the register holds are shown in the cells. */
  readonly prefilled: boolean;
  /** Whether an itinerant place gets a sheet for each of its stops rather than one for itself. */
  readonly byStop: boolean;
  /** Whether months that are not over yet can be filled in. */
  readonly coming: boolean;
  readonly lockedYears: readonly number[];
  readonly today: Day;
};

/** What a return says, as a questionnaire shows it and as one read back is compared with it. */
export function standingOf(
  entry: Pick<UsageReturn, 'state' | 'breakdownBasis' | 'values' | 'comment'>,
): StandingFigures {
  return {
    closed: entry.state === 'closed',
    basis: entry.breakdownBasis,
    values: entry.values,
    comment: entry.comment,
  };
}

/**
 * The sheets that ask a place for its figures: one, or one a stop. The months of a column are those of the return that
 * stands, or those of the place's rhythm (data.md, figure 3).
 *
 * @param returns the returns of the place that touch the period
 */
export function askedSheets(
  place: PlaceFacts,
  returns: readonly UsageReturn[],
  asked: AskedSheets,
): readonly AskedSheet[] {
  const communeName = locationAt(place, lastDay(asked.period.to))?.communeName ?? '';
  const stops = asked.byStop && isItinerant(place) ? stopsServed(place.stops, asked.period) : [];
  const sheetOf = (stop: Stop | null): AskedSheet => ({
    placeId: place.id,
    stopId: stop?.id ?? null,
    placeName: place.name,
    stopName: stop?.name ?? null,
    communeName: stop?.communeName ?? communeName,
    columns: columnsOf(
      place,
      returns.filter(({ stopId }) => stopId === (stop?.id ?? null)),
      asked,
    ),
  });
  return stops.length === 0 ? [sheetOf(null)] : stops.map(sheetOf);
}

function stopsServed(stops: readonly Stop[], { from, to }: Period): readonly Stop[] {
  const last = lastDay(to);
  return stops.filter(
    (stop) => (stop.from === null || stop.from <= last) && (stop.to === null || stop.to >= `${from}-01`),
  );
}

function columnsOf(
  place: PlaceFacts,
  returns: readonly UsageReturn[],
  asked: AskedSheets,
): readonly AskedColumn[] {
  const columns: AskedColumn[] = [];
  let next = asked.period.from;
  for (const month of monthsBetween(asked.period.from, asked.period.to)) {
    if (month < next) continue;
    const entry = returns.find(({ from, to }) => from <= month && month <= to) ?? null;
    const run = entry ?? freeRun(place, returns, month);
    columns.push({
      run: { from: run.from, to: run.to },
      state: columnState(place, run, asked),
      shown: asked.prefilled && entry !== null ? standingOf(entry) : nothingStanding,
    });
    next = addMonths(run.to, 1);
  }
  return columns;
}

/** The months by the rhythm of the place; the month alone where a return already covers part of them. */
function freeRun(place: PlaceFacts, returns: readonly UsageReturn[], month: Month): Period {
  const run = returnRun(rhythmAt(place, month), month);
  const overlaps = returns.some(({ from, to }) => from <= run.to && run.from <= to);
  return overlaps ? { from: month, to: month } : run;
}

function columnState(place: PlaceFacts, run: Period, asked: AskedSheets): ColumnState {
  const months = monthsBetween(run.from, run.to);
  if (lockedYearIn(run, asked.lockedYears) !== null) return 'locked';
  if (!months.some((month) => isOpenInMonth(place, month))) return 'notOpen';
  return !asked.coming && run.to >= monthOf(asked.today) ? 'notDue' : 'open';
}

/** Whether the months of a run are all over on a day. */
export function isOver(run: Period, today: Day): boolean {
  return run.to < monthOf(today);
}

/** How many of the months that a place is asked for are over and were not reported; `asked` counts those that are over. */
export function missingRuns(
  place: PlaceFacts,
  returns: readonly Pick<UsageReturn, 'from' | 'to' | 'state'>[],
  period: Period,
  today: Day,
): { readonly asked: number; readonly missing: number } {
  let asked = 0;
  let missing = 0;
  for (const month of monthsBetween(period.from, period.to)) {
    const rhythm = rhythmAt(place, month);
    if (rhythm === 'none' || !isOpenInMonth(place, month)) continue;
    const run = returnRun(rhythm, month);
    if (!isOver(run, today)) continue;
    asked += 1;
    const isThere = returns.some(
      ({ from, to, state }) => state !== 'expected' && from <= month && month <= to,
    );
    if (!isThere) missing += 1;
  }
  return { asked, missing };
}

/** Most columns that a questionnaire can have: a year, month by month. */
export const COLUMN_LIMIT = 12;

/** Whether a period fits on a questionnaire. */
export function fitsQuestionnaire(period: Period): boolean {
  return monthIndex(period.from) <= monthIndex(period.to) && periodLength(period) <= COLUMN_LIMIT;
}
