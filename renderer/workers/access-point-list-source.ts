import type { loadTerritory } from '#renderer/storage/territory-file.ts';
import type { ListReading } from '#shared/domain/access-point/access-point-list.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import type { ListQuestion } from '#shared/list/list-question.ts';
import type { ListSource } from './list-source.ts';
import type { WorkerContext } from './worker-context.ts';

/** What the lists take from the platform. */
export type ListPlatform = {
  readonly loadCommunes: typeof loadTerritory;
  readonly now: () => Date;
};

/** How the list of places is read: today, which is a day of the register's time zone, or another day. */
export async function listReading(
  context: WorkerContext,
  { loadCommunes, now }: ListPlatform,
  asOf: Day | null,
): Promise<ListReading> {
  const settings = await context.register().database.settings.get(REGISTER_SETTINGS_ID);
  const communes = await loadCommunes(settings?.example === true ? 'example' : 'real');
  const today = now().toLocaleDateString('sv', { timeZone: settings?.timeZone ?? 'Europe/Paris' });
  return {
    today,
    day: asOf ?? today,
    communeByCode: communes.byCode,
    areaName: (of, code) => {
      if (of === 'departement') return communes.departementName(code);
      return of === 'epci' ? communes.epciName(code) : (communes.byCode(code)?.name ?? null);
    },
  };
}

/** The list of places, packed. */
export function accessPointListSource(context: WorkerContext, platform: ListPlatform): ListSource {
  const list = (keys: readonly string[]) => context.register().parts.list.readFor(keys);
  const reading = (asOf: Day | null) => listReading(context, platform, asOf);
  return {
    query: async (question) => (await list(keysOf(question))).query(question, await reading(question.asOf)),
    cells: async (ids, keys, asOf) => (await list(keys)).cells(ids, keys, await reading(asOf)),
    choices: async (key) => (await list([key])).choices(key, await reading(null)),
    // The people to reach are kept apart.
    emails: async (ids) => (await list(['contacts'])).emails(ids),
  };
}

function keysOf({ filters, sorts }: ListQuestion): readonly string[] {
  return [...filters.map(({ field }) => field), ...sorts.map(({ key }) => key)];
}
