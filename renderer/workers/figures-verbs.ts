import { usageSummary } from '#shared/figures/summarise-usage.ts';
import { buildReportModel } from '#shared/report/build-report-model.ts';
import { type FiguresSources, figuresPlatform, makeFiguresFacts } from './figures-facts.ts';
import type { RegisterApi } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs that compute: what the register holds goes in, figures come out. */
export function makeFiguresVerbs(
  context: WorkerContext,
  sources: FiguresSources = figuresPlatform,
): Pick<RegisterApi, 'usageSummary' | 'reportModel'> {
  const { facts, today } = makeFiguresFacts(context, sources);
  return {
    usageSummary: async (period, perimeter) => usageSummary(await facts(), period, perimeter, await today()),
    reportModel: async (period, perimeter) =>
      buildReportModel({
        facts: await facts(),
        period,
        perimeter,
        today: await today(),
        computedAt: sources.now().toISOString(),
      }),
  };
}
