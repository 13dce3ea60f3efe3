import type { ReportingRhythm } from '#shared/domain/access-point/access-point.ts';
import type { Month, MonthIndex } from '#shared/domain/calendar/month.ts';
import { monthAt } from '#shared/domain/calendar/month.ts';
import { makeExampleHistory, mergerMonth, type PlannedStatus } from './example-history.ts';
import { type ExamplePart, exampleParts } from './example-part.ts';
import type { ExampleWindow } from './example-window.ts';
import { type PlaceKind, type PlaceKindKey, placeKindKeys, placeKinds, type Weighted } from './place-kind.ts';
import { makeRandom, type Random } from './random.ts';
import { type ReturnHabits, returnHabits } from './return-habits.ts';

/** What is decided of a place before its record and its returns are written. */
export type PlacePlan = {
  readonly index: number;
  readonly id: string;
  readonly part: ExamplePart | null;
  readonly kindKey: PlaceKindKey;
  readonly kind: PlaceKind;
  readonly statuses: readonly PlannedStatus[];
  readonly rhythms: readonly { readonly from: Month | null; readonly rhythm: ReportingRhythm }[];
  /** Visits of an average month, in the first month told. */
  readonly level: number;
  /** Growth of attendance in a year: 0.05 is 5 %. */
  readonly growth: number;
  readonly habits: ReturnHabits;
  /** Visits that another place brings when it is merged into this one, and the month of it. */
  readonly merger: { readonly month: MonthIndex; readonly level: number } | null;
};

/** The largest place holds about this share of the level of all the others: above 15 % of the total (data.md, figure 6). */
const FLAGSHIP_SHARE = 0.2;
/** Beyond this no real place goes; a register of thousands of places has no outlier, then. */
const FLAGSHIP_LIMIT = 9_500;

const kindWeights: Weighted<PlaceKindKey> = placeKindKeys.map((key) => [key, placeKinds[key].weight]);
const partKinds: Readonly<Partial<Record<ExamplePart, PlaceKindKey>>> = {
  flagship: 'library',
  bus: 'bus',
  successor: 'serviceHouse',
  absorbed: 'serviceHouse',
  longName: 'serviceHouse',
  movedCommune: 'cyber',
  movedAddress: 'library',
  reopened: 'library',
  suspended: 'cyber',
  frozen: 'cyber',
  frozenThenClosed: 'socialCentre',
  planned: 'sharedPlace',
  hub: 'cyber',
  newcomer: 'cyber',
};

/** Decides what becomes of each place. @param complete every place is open and answers every month */
export function planPlaces(
  seed: number,
  places: number,
  window: ExampleWindow,
  complete: boolean,
): readonly PlacePlan[] {
  const plans = Array.from({ length: places }, (_, index) => planPlace(seed, index, window));
  if (complete) return plans.map(completed);
  const [flagship, ...others] = plans;
  if (flagship === undefined) return [];
  const level = others.reduce((sum, plan) => sum + plan.level, 0) * FLAGSHIP_SHARE;
  const merged = plans[exampleParts.indexOf('absorbed')];
  return [
    { ...flagship, level: Math.min(FLAGSHIP_LIMIT, Math.max(flagship.level * 4, level)) },
    ...others.map((plan) =>
      plan.part === 'successor' && merged !== undefined
        ? { ...plan, merger: { month: mergerMonth(window), level: merged.level * 0.85 } }
        : plan,
    ),
  ];
}

/** The same place without a story or a gap: its returns are as many as the months. */
function completed(plan: PlacePlan): PlacePlan {
  return {
    ...plan,
    part: null,
    statuses: [{ from: null, status: 'open', reason: null }],
    rhythms: [{ from: null, rhythm: 'monthly' }],
    habits: { ...plan.habits, answers: 1, prompt: true, silence: null, closesInAugust: false },
  };
}

function planPlace(seed: number, index: number, window: ExampleWindow): PlacePlan {
  const random = makeRandom(seed, 1, index);
  const part = exampleParts[index] ?? null;
  const drawn = random.weighted(kindWeights);
  const kindKey = (part === null ? undefined : partKinds[part]) ?? drawn;
  const kind: PlaceKind = placeKinds[kindKey];
  return {
    index,
    id: random.uuid(window.now),
    part,
    kindKey,
    kind,
    statuses: makeExampleHistory(part, window, random),
    rhythms: planRhythms(kind, part, window, random),
    level: random.int(kind.level[0], kind.level[1]),
    growth: random.around(0.09) - 0.965,
    habits: returnHabits(kind, part, window, random),
    merger: null,
  };
}

/** One rhythm for good, or for some a closer one from a January on. */
function planRhythms(
  kind: PlaceKind,
  part: ExamplePart | null,
  window: ExampleWindow,
  random: Random,
): PlacePlan['rhythms'] {
  const rhythm = part === null ? random.weighted(kind.rhythms) : 'monthly';
  const january = window.first + ((12 - (window.first % 12)) % 12) + 12;
  if (rhythm !== 'monthly' || part !== null || january > window.last || !random.chance(0.08))
    return [{ from: null, rhythm }];
  return [
    { from: null, rhythm: 'quarterly' },
    { from: monthAt(january), rhythm },
  ];
}
