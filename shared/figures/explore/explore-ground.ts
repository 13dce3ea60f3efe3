import type { Day } from '#shared/domain/calendar/day.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import { layPlaceMonths, type PlaceMonths } from '#shared/figures/place-months.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import type { UsageView } from '#shared/figures/usage-view.ts';

/** What a question is asked of. */
export type ExploreRegister = {
  readonly facts: RegisterFacts;
  readonly perimeter: Perimeter;
  /** Decides which months are due. */
  readonly today: Day;
  /** Names of animators and of the officer's themes, by their ids: the facts hold none. */
  readonly names: ReadonlyMap<string, string>;
};

/** The ground last laid over some returns: a screen asks many questions of the same months. */
const grounds = new WeakMap<UsageView, { readonly key: string; readonly ground: PlaceMonths }>();

/** Lays the places and months of a question. */
export function layGround({ facts, perimeter, today }: ExploreRegister, window: Period): PlaceMonths {
  const key = JSON.stringify([window, perimeter, today]);
  const known = grounds.get(facts.usage);
  if (
    known?.key === key &&
    known.ground.places === facts.places &&
    known.ground.facts.territory === facts.territory
  )
    return { ...known.ground, facts };
  const ground = layPlaceMonths(facts, window, perimeter, today);
  grounds.set(facts.usage, { key, ground });
  return ground;
}
