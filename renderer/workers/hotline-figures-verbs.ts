import { yearBefore } from '#shared/domain/calendar/period.ts';
import { openedAt } from '#shared/domain/ticket/ticket-facts.ts';
import { ticketYears } from '#shared/figures/ticket-year.ts';
import { hotlineSection } from '#shared/report/hotline-chapter.ts';
import { perimeterName } from '#shared/report/report-input.ts';
import { type FiguresSources, figuresPlatform, makeFiguresFacts } from './figures-facts.ts';
import type { HotlineFiguresApi } from './hotline-figures-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** Years told of a place. */
const PLACE_YEARS = 3;

/** The verbs of the figures of the hotline. */
export function makeHotlineFiguresVerbs(
  context: WorkerContext,
  sources: FiguresSources = figuresPlatform,
): HotlineFiguresApi {
  const { facts, today } = makeFiguresFacts(context, sources);
  return {
    hotlineModel: async (period, perimeter, levelId) => {
      const before = yearBefore(period);
      const inputs = { facts: await facts(), period, before, perimeter, today: await today() };
      return {
        period,
        before,
        perimeter,
        perimeterName: perimeterName(inputs),
        computedAt: sources.now().toISOString(),
        sections: [hotlineSection(inputs, levelId)],
      };
    },
    placeTicketYears: async (placeId) => {
      const year = Number((await today()).slice(0, 4));
      const years = Array.from({ length: PLACE_YEARS }, (_, back) => year - back);
      return ticketYears(await facts(), placeId, years);
    },
    ticketYears: async () => {
      const { tickets } = await context.register().parts.hotline.read();
      const years = new Set([Number((await today()).slice(0, 4))]);
      for (const ticket of tickets.values()) {
        const at = openedAt(ticket);
        if (at !== null) years.add(new Date(at).getUTCFullYear());
      }
      return [...years].sort((a, b) => b - a);
    },
  };
}
