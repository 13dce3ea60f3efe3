import { loadTerritory } from '#renderer/storage/territory-file.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import type { RegisterFacts } from '#shared/figures/register-facts.ts';
import { staffFacts } from '#shared/figures/staff-facts.ts';
import { usageSummary } from '#shared/figures/summarise-usage.ts';
import { usageGridRows } from '#shared/figures/usage-grid.ts';
import { buildReportModel } from '#shared/report/build-report-model.ts';
import type { RegisterApi } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** What the figures take from the platform. */
export type FiguresSources = {
  readonly loadCommunes: typeof loadTerritory;
  readonly now: () => Date;
};

const platform: FiguresSources = { loadCommunes: loadTerritory, now: () => new Date() };

/** The verbs that compute: what the register holds goes in, figures come out. */
export function makeFiguresVerbs(
  context: WorkerContext,
  sources: FiguresSources = platform,
): Pick<RegisterApi, 'usageGrid' | 'usageSummary' | 'reportModel'> {
  const settings = () => context.register().database.settings.get(REGISTER_SETTINGS_ID);

  const territory = async () =>
    sources.loadCommunes((await settings())?.example === true ? 'example' : 'real');

  const facts = async (): Promise<RegisterFacts> => {
    const { parts } = context.register();
    const [{ places, networks }, people, organisations, usage, communes] = await Promise.all([
      parts.places.read(),
      parts.people.read(),
      parts.organisations.read(),
      parts.usage.view(),
      territory(),
    ]);
    const staff = staffFacts(people, organisations.rows);
    return { places, networks, staff, usage, territory: communes };
  };

  // Days of the register are those of its time zone, not of the PC's clock.
  const today = async (): Promise<string> =>
    sources.now().toLocaleDateString('sv', { timeZone: (await settings())?.timeZone ?? 'Europe/Paris' });

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
