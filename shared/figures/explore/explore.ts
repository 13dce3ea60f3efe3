import { yearBefore } from '#shared/domain/calendar/period.ts';
import type { ExplorationDimension, ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';
import { isMeasure } from '#shared/domain/usage-return/measures.ts';
import { compareConstantBy } from '#shared/figures/change.ts';
import { holdReturns } from '#shared/figures/held-returns.ts';
import { findOutliers } from '#shared/figures/outlier.ts';
import { compareText } from '#shared/figures/place-timeline.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import type { ExploreAnswer, ExploreKey, ExploreOutcome, ExploreOutlier } from './explore-answer.ts';
import { type Cut, keyName, NO_KEY } from './explore-cuts.ts';
import { type ExploreRegister, layGround } from './explore-ground.ts';
import { exploreMeasure, isRatio } from './explore-measures.ts';
import { type ExplorePlan, layPlan, periodOfPlan, yearEarlier } from './explore-plan.ts';
import { EXPLORE_COLUMNS, refuseQuestion } from './explore-refusal.ts';
import { respondTo } from './explore-response.ts';
import { type ReturnTally, tallyReturns } from './explore-returns.ts';
import { tallySessions } from './explore-sessions.ts';
import { columnSlot, gridOf, rowSlot, slotCell, type Tally } from './explore-tally.ts';

/**
 * Answers a question of the explorer: a measure by rows and columns, with its totals, its n of N, who answered, the same
 * months a year earlier, what weighs too much (data.md, figure 6) and what was left out.
 *
 * Costs one pass over the returns or the sessions, and one more for the year before.
 */
export function explore(register: ExploreRegister, question: ExplorationQuestion): ExploreOutcome {
  const refusal = refuseQuestion(question);
  const measure = exploreMeasure(question.measure);
  if (refusal !== null || measure === null)
    return { ok: false, refusal: refusal ?? { code: 'unknownMeasure', dimension: null, count: null } };
  const { facts, names } = register;
  const compared = question.comparedWithYearBefore;
  const before = yearBefore(question.period);
  const window = { from: compared ? before.from : question.period.from, to: question.period.to };
  const ground = layGround(register, window);
  const plan = layPlan(ground, measure, question);
  const counted = tallyOf(plan);
  const earlierPlan = compared ? yearEarlier(plan, question) : null;
  const earlier = earlierPlan === null ? null : tallyOf(earlierPlan);
  const naming = makeNaming(facts, names);
  const columns =
    question.columns === null ? null : keptKeys(plan.columns, counted.tally, earlier?.tally, false);
  if (columns !== null && columns.length > EXPLORE_COLUMNS)
    return {
      ok: false,
      refusal: { code: 'tooManyColumns', dimension: question.columns, count: columns.length },
    };
  const rows = keptKeys(
    plan.rows,
    counted.tally,
    earlier?.tally,
    true,
    (key) => naming(question.rows, key) ?? key,
  );
  const shownColumns = columns ?? [0];
  const keyOf = (cut: Cut, dimension: ExplorationDimension, position: number): ExploreKey => {
    const key = cut.keys[position] ?? NO_KEY;
    return { key, name: naming(dimension, key) };
  };
  const constant = earlierPlan === null ? null : compareRows(plan, earlierPlan, rows);
  const response = measure.source === 'returns' ? respondTo(plan) : null;
  return {
    ok: true,
    answer: {
      question,
      source: measure.source,
      unit: measure.unit,
      rows: rows.map((row) => keyOf(plan.rows, question.rows, row)),
      columns:
        columns === null || question.columns === null
          ? null
          : columns.map((column) => keyOf(plan.columns, question.columns ?? 'month', column)),
      grid: gridOf(counted.tally, rows, shownColumns),
      before: earlier === null ? null : { period: before, grid: gridOf(earlier.tally, rows, shownColumns) },
      constant,
      response:
        response === null
          ? null
          : {
              total: response.total,
              rows:
                response.rows === null
                  ? null
                  : rows.map((row) => response.rows?.[row] ?? { expected: 0, answered: 0, closed: 0 }),
            },
      outliers: outliersOf(plan, counted.byPlace),
      leftOut: counted.leftOut,
      overlapping: overlappingOf(plan),
    },
  };
}

function tallyOf(plan: ExplorePlan): ReturnTally {
  if (plan.measure.source === 'sessions') return tallySessions(plan);
  return tallyReturns(plan, holdReturns(plan.ground, periodOfPlan(plan)));
}

/** Positions of the keys that have something to show, in reading order: as listed, or the largest first. */
function keptKeys(
  cut: Cut,
  tally: Tally,
  earlier: Tally | undefined,
  isRow: boolean,
  nameOf: (key: string) => string = (key) => key,
): readonly number[] {
  const slotOf = (key: number): number => (isRow ? rowSlot(key) : columnSlot(tally, key));
  const all = cut.keys.map((_, position) => position);
  if (cut.kind === 'none' || cut.kind === 'time') return all;
  const cellOf = (position: number) => slotCell(tally, slotOf(position));
  const closed = cut.kind === 'public' || isClosedList(cut);
  if (cut.kind === 'session' && cut.dimension === 'weekday') return all;
  const kept = all.filter((position) => {
    const { value, expected } = cellOf(position);
    const shown =
      value !== null || (earlier !== undefined && slotCell(earlier, slotOf(position)).value !== null);
    return shown || (cut.kind === 'place' && expected > 0) || (cut.kind === 'session' && expected > 0);
  });
  if (closed) return kept;
  const unnamed = (position: number): number => (cut.keys[position] === NO_KEY ? 1 : 0);
  const values = new Map(kept.map((position) => [position, cellOf(position).value ?? -1]));
  return [...kept].sort(
    (a, b) =>
      unnamed(a) - unnamed(b) ||
      (values.get(b) ?? -1) - (values.get(a) ?? -1) ||
      compareText(nameOf(cut.keys[a] ?? ''), nameOf(cut.keys[b] ?? '')),
  );
}

function isClosedList(cut: Cut): boolean {
  return (
    (cut.kind === 'place' || cut.kind === 'session') &&
    (cut.dimension === 'sessionKind' || cut.dimension === 'placeKind' || cut.dimension === 'zoning')
  );
}

/** Gives the name of a key; places and stops are looked up once. */
function makeNaming(
  facts: RegisterFacts,
  names: ReadonlyMap<string, string>,
): (dimension: ExplorationDimension, key: string) => string | null {
  const places = new Map(facts.places.map(({ id, name }) => [id, name]));
  const stops = new Map(
    facts.places.flatMap(({ name, stops: own }) =>
      own.map((stop) => [stop.id, `${name}, ${stop.name}`] as const),
    ),
  );
  return (dimension, key) => {
    if (dimension === 'place') return places.get(key) ?? null;
    if (dimension === 'stop') return key === NO_KEY ? null : (stops.get(key) ?? key);
    return keyName(facts, dimension, key, names);
  };
}

/** Dimensions under which a place may stand twice. */
function overlappingOf(plan: ExplorePlan): readonly ExplorationDimension[] {
  return [plan.rows, plan.columns].flatMap((cut) =>
    cut.kind === 'place' && (cut.dimension === 'network' || cut.dimension === 'zoning')
      ? [cut.dimension]
      : [],
  );
}

/**
 * The constant perimeter (data.md, figure 5) of a measure of returns, in all and by rows of places. Users are never
 * compared month by month, shares and publics have none.
 */
function compareRows(
  plan: ExplorePlan,
  earlier: ExplorePlan,
  rows: readonly number[],
): ExploreAnswer['constant'] {
  const { measure, ground } = plan;
  if (measure.source !== 'returns' || measure.code === 'users' || !isMeasure(measure.code)) return null;
  if (plan.publics.size > 0 || plan.filtersTime || isRatio(measure)) return null;
  const now = holdReturns(ground, periodOfPlan(plan));
  const then = holdReturns(ground, periodOfPlan(earlier));
  const code = measure.code;
  const keeps = (place: number): boolean => plan.keepsPlace(place, plan.to);
  const total = compareConstantBy(now, then, code, 1, (place) => (keeps(place) ? 0 : -1))[0];
  if (total === undefined) return null;
  const cut = plan.rows;
  if (cut.kind !== 'place') return { total, rows: null };
  const at = (place: number): readonly number[] => (keeps(place) ? cut.at(place, plan.to) : []);
  if (cut.dimension === 'network' || cut.dimension === 'zoning') {
    const byRow = rows.flatMap((row) =>
      compareConstantBy(now, then, code, 1, (place) => (at(place).includes(row) ? 0 : -1)),
    );
    return { total, rows: byRow };
  }
  const compared = compareConstantBy(now, then, code, cut.keys.length, (place) => at(place)[0] ?? -1);
  return { total, rows: rows.flatMap((row) => compared[row] ?? []) };
}

/** Places that weigh too much in the total (data.md, figure 6): of what is added, never of a share. */
function outliersOf(plan: ExplorePlan, byPlace: readonly (number | null)[]): readonly ExploreOutlier[] {
  if (isRatio(plan.measure)) return [];
  const { places } = plan.ground;
  return findOutliers(byPlace).flatMap(({ index, value, share, without }) => {
    const place = places[index];
    return place === undefined ? [] : [{ placeId: place.id, name: place.name, value, share, without }];
  });
}
