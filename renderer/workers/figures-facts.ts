import { readExplorations } from '#renderer/storage/exploration-store.ts';
import { livingRows } from '#renderer/storage/held-rows.ts';
import { loadTerritory } from '#renderer/storage/territory-file.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { EQUIPMENT_SETTINGS_ID } from '#shared/domain/equipment-settings/equipment-settings.ts';
import { REGISTER_SETTINGS_ID, type RegisterSettings } from '#shared/domain/setting/register-settings.ts';
import { USAGE_SETTINGS_ID } from '#shared/domain/usage-settings/usage-settings.ts';
import { effectiveUsage } from '#shared/figures/effective-usage.ts';
import { equipmentFacts } from '#shared/figures/equipment-facts.ts';
import { hotlineFacts } from '#shared/figures/hotline-facts.ts';
import type { RegisterFacts, TerritoryLookup } from '#shared/figures/register-facts.ts';
import { staffFacts } from '#shared/figures/staff-facts.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';
import { makeHotlineSources } from './hotline-sources.ts';
import type { WorkerContext } from './worker-context.ts';

/** What the figures take from the platform. */
export type FiguresSources = {
  readonly loadCommunes: typeof loadTerritory;
  readonly now: () => Date;
};

/** The platform of the program. */
export const figuresPlatform: FiguresSources = { loadCommunes: loadTerritory, now: () => new Date() };

/** What the register in use holds for the figures, whichever it is by then. */
export type FiguresFacts = {
  readonly settings: () => Promise<RegisterSettings | undefined>;
  readonly territory: () => Promise<CommuneIndex & TerritoryLookup>;
  readonly facts: () => Promise<RegisterFacts>;
  /** A day of the register's time zone, not of the PC's clock. */
  readonly today: () => Promise<Day>;
};

/** Makes the readings that every figure starts from. */
export function makeFiguresFacts(
  context: WorkerContext,
  sources: FiguresSources = figuresPlatform,
): FiguresFacts {
  const settings = () => context.register().database.settings.get(REGISTER_SETTINGS_ID);
  const hotlineSources = makeHotlineSources(context, { now: sources.now });
  const territory = async () =>
    sources.loadCommunes((await settings())?.example === true ? 'example' : 'real');
  return {
    settings,
    territory,
    facts: async () => {
      const { parts, database } = context.register();
      const [
        { places, networks },
        people,
        organisations,
        usage,
        sessions,
        communes,
        equipment,
        own,
        hotline,
        times,
        set,
        surveys,
        grids,
        reviews,
        explorations,
        usageSet,
      ] = await Promise.all([
        parts.places.read(),
        parts.people.read(),
        parts.organisations.read(),
        parts.usage.view(),
        parts.sessions.view(),
        territory(),
        parts.equipment.read(),
        database.equipmentSettings.get(EQUIPMENT_SETTINGS_ID),
        parts.hotline.read(),
        hotlineSources.times(),
        settings(),
        parts.surveys.read(),
        livingRows(database.qualityGrids),
        livingRows(database.qualityReviews),
        readExplorations(database),
        database.usageSettings.get(USAGE_SETTINGS_ID),
      ]);
      const themes = usageSet?.deletedAt === null ? usageSet.ownThemes : [];
      return {
        places,
        networks,
        staff: staffFacts(people, organisations.rows),
        equipment: equipmentFacts(
          equipment,
          organisations.rows,
          people.animators.values(),
          own?.ownCategories ?? [],
        ),
        hotline: hotlineFacts(
          hotline,
          organisations.rows,
          times,
          set?.timeZone ?? 'Europe/Paris',
          hotlineSources.now(),
        ),
        usage: effectiveUsage(usage, sessions),
        sessions,
        ownThemes: themes,
        surveys,
        quality: { grids, reviews },
        explorations: { kept: explorations, names: exploreNames(people.animators.values(), themes) },
        territory: communes,
      };
    },
    today: async () =>
      sources.now().toLocaleDateString('sv', { timeZone: (await settings())?.timeZone ?? 'Europe/Paris' }),
  };
}

/** The names that no other fact holds: those of animators, and of the officer's themes, by their ids. */
function exploreNames(
  animators: Iterable<Named & { readonly id: string }>,
  themes: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  const names = new Map(themes.map(({ id, name }) => [id, name]));
  for (const animator of animators) names.set(animator.id, animatorName(animator));
  return names;
}

type Named = Parameters<typeof animatorName>[0];
