import type { Day } from '#shared/domain/calendar/day.ts';
import { type Month, monthAt } from '#shared/domain/calendar/month.ts';
import type { ExplorationDimension, ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';
import type { SessionKind } from '#shared/domain/session/session.ts';
import { eachReporting, holdReturns } from '#shared/figures/held-returns.ts';
import { compareText } from '#shared/figures/place-timeline.ts';
import { sessionKindCodes } from '#shared/figures/session-view.ts';
import { NOT_REPORTED } from '#shared/figures/usage-view.ts';
import { type ExploreRegister, layGround } from './explore-ground.ts';
import { exploreMeasure } from './explore-measures.ts';
import { type ExplorePlan, layPlan, periodOfPlan } from './explore-plan.ts';
import { makeReadReturn } from './explore-readings.ts';
import { refuseQuestion } from './explore-refusal.ts';
import { stopFilter } from './explore-returns.ts';
import { makeReadSession } from './explore-session-readings.ts';
import { keepSessions } from './explore-session-slots.ts';

/** A return or a session behind a number of an answer, with what it says to the question. */
export type ExploreRecord =
  | {
      readonly kind: 'return';
      readonly placeId: string;
      readonly placeName: string;
      readonly from: Month;
      readonly to: Month;
      readonly value: number | null;
    }
  | {
      readonly kind: 'session';
      readonly placeId: string;
      readonly placeName: string;
      readonly day: Day;
      readonly sessionKind: SessionKind;
      readonly theme: string | null;
      readonly value: number | null;
    };

/** The records behind a number: the first of them, and how many there are. */
export type ExploreRecords = { readonly records: readonly ExploreRecord[]; readonly total: number };

/** Keys of the number that is asked about; null = all of them. */
export type ExploreSpot = { readonly row: string | null; readonly column: string | null };

/** The records behind one number of an answer, by place and time. @param limit most that are given */
export function exploreRecords(
  register: ExploreRegister,
  question: ExplorationQuestion,
  spot: ExploreSpot,
  limit: number,
): ExploreRecords {
  const measure = exploreMeasure(question.measure);
  if (measure === null || refuseQuestion(question) !== null) return { records: [], total: 0 };
  const filters = [
    ...question.filters,
    ...filterOn(question.rows, spot.row),
    ...(question.columns === null ? [] : filterOn(question.columns, spot.column)),
  ];
  const narrowed: ExplorationQuestion = { ...question, rows: 'place', columns: null, filters };
  const plan = layPlan(layGround(register, question.period), measure, narrowed);
  const found = measure.source === 'sessions' ? sessionsBehind(plan) : returnsBehind(plan);
  return { records: found.sort(inOrder).slice(0, limit), total: found.length };
}

function filterOn(dimension: ExplorationDimension, key: string | null): ExplorationQuestion['filters'] {
  return key === null ? [] : [{ dimension, values: [key] }];
}

function inOrder(a: ExploreRecord, b: ExploreRecord): number {
  const dateOf = (record: ExploreRecord) => (record.kind === 'return' ? record.from : record.day);
  return compareText(a.placeName, b.placeName) || compareText(dateOf(a), dateOf(b));
}

function returnsBehind(plan: ExplorePlan): ExploreRecord[] {
  const { ground } = plan;
  const view = ground.facts.usage;
  const held = holdReturns(ground, periodOfPlan(plan));
  const { read, said } = makeReadReturn(plan);
  const keepsStop = stopFilter(plan);
  const says = (row: number): boolean => {
    const place = ground.viewPlaces[view.place[row] ?? 0] ?? -1;
    const last = view.to[row] ?? 0;
    if (!plan.keepsPlace(place, last) || !keepsStop(row)) return false;
    for (let month = view.from[row] ?? 0; month <= last; month += 1)
      if (!plan.keepsMonth(month)) return false;
    return read(row, place, said);
  };
  const found: ExploreRecord[] = [];
  eachReporting(held, says, (position, row) => {
    says(row);
    const place = ground.places[held.place[position] ?? 0];
    if (place === undefined) return;
    found.push({
      kind: 'return',
      placeId: place.id,
      placeName: place.name,
      from: monthAt(view.from[row] ?? 0),
      to: monthAt(view.to[row] ?? 0),
      value: said.value === NOT_REPORTED ? null : said.value,
    });
  });
  return found;
}

const MILLIS_A_DAY = 86_400_000;

function sessionsBehind(plan: ExplorePlan): ExploreRecord[] {
  if (plan.measure.source !== 'sessions') return [];
  const { view, place: ranks } = keepSessions(plan);
  const read = makeReadSession(view, plan.measure.code);
  const found: ExploreRecord[] = [];
  for (let row = 0; row < view.rows; row += 1) {
    const place = plan.ground.places[ranks[row] ?? -1];
    if (place === undefined) continue;
    const { value } = read(row);
    const theme = view.theme[row] ?? -1;
    found.push({
      kind: 'session',
      placeId: place.id,
      placeName: place.name,
      day: new Date((view.day[row] ?? 0) * MILLIS_A_DAY).toISOString().slice(0, 10),
      sessionKind: view.kind[row] === sessionKindCodes.workshop ? 'workshop' : 'individual',
      theme: theme < 0 ? null : (view.themes[theme] ?? null),
      value: value === NOT_REPORTED ? null : value,
    });
  }
  return found;
}
