import type { MonthIndex } from '#shared/domain/calendar/month.ts';
import { monthAt, monthIndex } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { ExplorationDimension, ExplorationQuestion } from '#shared/domain/exploration/exploration.ts';
import type { PlaceMonths } from '#shared/figures/place-months.ts';
import { flagsAt, monthFlags } from '#shared/figures/place-months.ts';
import { type Cut, layCut, NO_KEY, noCut, timeKey } from './explore-cuts.ts';
import type { ExploreMeasure } from './explore-measures.ts';
import {
  isOneOf,
  type PublicDimension,
  placeDimensions,
  publicDimensions,
  type SessionDimension,
  sessionDimensions,
  timeDimensions,
} from './explore-refusal.ts';

/** A question laid out on its ground: what the tallies of returns and of sessions both read. */
export type ExplorePlan = {
  readonly measure: ExploreMeasure;
  readonly ground: PlaceMonths;
  readonly from: MonthIndex;
  readonly to: MonthIndex;
  readonly rows: Cut;
  readonly columns: Cut;
  /** Whether a place is kept in a month, by the perimeter and the filters on places; null mask = every place is. */
  readonly keptPlaces: Uint8Array | null;
  readonly keepsPlace: (place: number, month: MonthIndex) => boolean;
  /** Whether a month is kept, by the filters on time. */
  readonly keepsMonth: (month: MonthIndex) => boolean;
  readonly filtersTime: boolean;
  /** The parts that filters keep of each public. */
  readonly publics: ReadonlyMap<PublicDimension, ReadonlySet<string>>;
  /** The values that filters keep of what only sessions have. */
  readonly ofSessions: ReadonlyMap<SessionDimension, ReadonlySet<string>>;
};

/** Lays a question out. N−1 is laid out by {@link yearEarlier}, so that both read the same keys. */
export function layPlan(
  ground: PlaceMonths,
  measure: ExploreMeasure,
  question: ExplorationQuestion,
): ExplorePlan {
  const from = monthIndex(question.period.from);
  const to = monthIndex(question.period.to);
  const kept = keptValues(question);
  const cut = (dimension: ExplorationDimension): Cut =>
    dimension === 'stop' && measure.source === 'returns'
      ? { kind: 'stop', dimension, keys: [...ground.facts.usage.stopIds, NO_KEY] }
      : layCut(ground, dimension, kept.get(dimension) ?? null, from, to);
  const publics = new Map<PublicDimension, ReadonlySet<string>>();
  const ofSessions = new Map<SessionDimension, ReadonlySet<string>>();
  for (const [dimension, values] of kept) {
    if (isOneOf(publicDimensions, dimension)) publics.set(dimension, values);
    if (isOneOf(sessionDimensions, dimension)) ofSessions.set(dimension, values);
  }
  const keptPlaces = keptPlacesOf(ground, kept);
  return {
    measure,
    ground,
    from,
    to,
    rows: cut(question.rows),
    columns: question.columns === null ? noCut : cut(question.columns),
    keptPlaces,
    keepsPlace: (place, month) => {
      if (keptPlaces === null) return true;
      const offset = month - ground.first;
      return offset >= 0 && offset < ground.months && keptPlaces[place * ground.months + offset] === 1;
    },
    keepsMonth: keepsMonthOf(kept, 0),
    filtersTime: timeDimensions.some((dimension) => kept.has(dimension)),
    publics,
    ofSessions,
  };
}

/** The same plan a year earlier: months fall under the keys of a year later. */
export function yearEarlier(plan: ExplorePlan, question: ExplorationQuestion): ExplorePlan {
  return {
    ...plan,
    from: plan.from - 12,
    to: plan.to - 12,
    keepsMonth: keepsMonthOf(keptValues(question), 12),
  };
}

/** Position of a month in a cut of time; −1 for another cut. */
export function timePosition(plan: ExplorePlan, cut: Cut, month: MonthIndex): number {
  return cut.kind === 'time' ? (cut.ofMonth[month - plan.from] ?? -1) : -1;
}

function keptValues(question: ExplorationQuestion): KeptValues {
  const kept = new Map<ExplorationDimension, Set<string>>();
  for (const { dimension, values } of question.filters) {
    if (values.length === 0) continue;
    const known = kept.get(dimension);
    const own = new Set(values);
    // Two filters on one dimension hold together.
    kept.set(dimension, known === undefined ? own : new Set([...known].filter((value) => own.has(value))));
  }
  return kept;
}

type KeptValues = ReadonlyMap<ExplorationDimension, ReadonlySet<string>>;

/** @param shift how many months later the filters are read */
function keepsMonthOf(kept: KeptValues, shift: number): ExplorePlan['keepsMonth'] {
  const times = timeDimensions.flatMap((dimension) => {
    const values = kept.get(dimension);
    return values === undefined ? [] : [{ dimension, values }];
  });
  return (month) => times.every(({ dimension, values }) => values.has(timeKey(dimension, month + shift)));
}

/** 1 for each place and month of the ground that is kept, laid out as its flags; null when all are. */
function keptPlacesOf(ground: PlaceMonths, kept: KeptValues): Uint8Array | null {
  const everywhere = ground.perimeter.kind === 'all';
  const cuts = [...kept].flatMap(([dimension, values]) => {
    if (!isOneOf(placeDimensions, dimension)) return [];
    const cut = layCut(ground, dimension, values, ground.first, ground.first);
    return cut.kind === 'place' ? [cut] : [];
  });
  if (everywhere && cuts.length === 0) return null;
  const { months, first } = ground;
  const allowed = new Uint8Array(ground.places.length * months);
  for (let place = 0; place < ground.places.length; place += 1)
    for (let month = 0; month < months; month += 1) {
      const inside = everywhere || (flagsAt(ground, place, first + month) & monthFlags.inside) !== 0;
      if (inside && cuts.every((cut) => cut.at(place, first + month).length > 0))
        allowed[place * months + month] = 1;
    }
  return allowed;
}

/** The period that a plan reads. */
export function periodOfPlan({ from, to }: Pick<ExplorePlan, 'from' | 'to'>): Period {
  return { from: monthAt(from), to: monthAt(to) };
}
