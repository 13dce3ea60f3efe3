import { monthsBetween } from '#shared/domain/calendar/month.ts';
import { yearPeriod } from '#shared/domain/calendar/period.ts';
import { usageGridRows, usagePlaceRows } from '#shared/figures/usage-grid.ts';
import { type UsageMargin, usageMargins } from '#shared/figures/usage-margins.ts';
import { breather } from './breather.ts';
import { type FiguresSources, figuresPlatform, makeFiguresFacts } from './figures-facts.ts';
import type { UsageGridApi } from './usage-grid-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** Rows whose margins are worked out in one go: some tens of milliseconds. */
const ROWS_AT_ONCE = 200;

/** The verbs that the grids of returns read: rows first, what stands in their margins apart, so that rows never wait. */
export function makeUsageGridVerbs(
  context: WorkerContext,
  sources: FiguresSources = figuresPlatform,
): UsageGridApi {
  const { settings, territory } = makeFiguresFacts(context, sources);
  return {
    usageGrid: async (month) => {
      const { parts } = context.register();
      const [{ places }, returns, communes, held] = await Promise.all([
        parts.places.read(),
        parts.usage.touching({ from: month, to: month }),
        territory(),
        settings(),
      ]);
      return usageGridRows(places, returns, month, communes, held?.language ?? 'fr');
    },
    usagePlaceYear: async (placeId, year) => {
      const { parts } = context.register();
      const period = yearPeriod(year);
      const [{ places }, returns, communes] = await Promise.all([
        parts.places.read(),
        parts.usage.ofPlaces(new Set([placeId]), period),
        territory(),
      ]);
      const place = places.find(({ id }) => id === placeId);
      if (place === undefined) return null;
      return usagePlaceRows(place, returns, monthsBetween(period.from, period.to), communes);
    },
    usageMargins: async (ids) => {
      const { parts } = context.register();
      const [{ places }, memory] = await Promise.all([parts.places.read(), parts.usage.memory()]);
      const known = new Map(places.map((place) => [place.id, place]));
      const margins: UsageMargin[] = [];
      // A grid of thousands of places must not keep a write waiting.
      const breathe = breather(new AbortController().signal);
      for (let start = 0; start < ids.length; start += ROWS_AT_ONCE) {
        margins.push(
          ...usageMargins(ids.slice(start, start + ROWS_AT_ONCE), memory.get, known, memory.view()),
        );
        await breathe();
      }
      return margins;
    },
  };
}
