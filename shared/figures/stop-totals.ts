import type { Measure } from '#shared/domain/usage-return/measures.ts';
import { eachReporting, type HeldReturns } from './held-returns.ts';
import { NOT_REPORTED } from './usage-view.ts';

/** What an itinerant place reported of a measure at one stop; null = of the whole place, not split. */
export type StopTotal = {
  readonly placeId: string;
  readonly stopId: string | null;
  readonly value: number;
  /** Returns, or months of a log, that it is the sum of. */
  readonly returns: number;
};

/**
 * The total of a measure by stop of the itinerant places, split where the stop is known, else *not split* (data.md,
 * figure 11). The parts of a place add up to its total.
 */
export function stopTotals(held: HeldReturns, measure: Measure): readonly StopTotal[] {
  const { usage } = held.ground.facts;
  const column = usage.column(measure);
  const found = new Map<string, StopTotal>();
  if (column !== null)
    eachReporting(
      held,
      (row) => (column[row] ?? NOT_REPORTED) !== NOT_REPORTED,
      (position, row) => {
        const place = held.ground.places[held.place[position] ?? -1];
        if (place === undefined || place.stops.length === 0) return;
        const stopId = usage.stopIds[usage.stop?.[row] ?? -1] ?? null;
        const key = `${place.id} ${stopId ?? ''}`;
        const known = found.get(key);
        found.set(key, {
          placeId: place.id,
          stopId,
          value: (known?.value ?? 0) + (column[row] ?? 0),
          returns: (known?.returns ?? 0) + 1,
        });
      },
    );
  return [...found.values()].sort(
    (a, b) =>
      compare(a.placeId, b.placeId) ||
      Number(a.stopId === null) - Number(b.stopId === null) ||
      b.value - a.value,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
