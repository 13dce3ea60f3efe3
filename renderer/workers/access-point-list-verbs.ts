import { loadTerritory } from '#renderer/storage/territory-file.ts';
import type { ListQuestion } from '#shared/domain/access-point/access-point-list.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import type { RegisterApi } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** What the list takes from the platform. */
export type ListSources = {
  readonly loadCommunes: typeof loadTerritory;
  readonly now: () => Date;
};

const platform: ListSources = { loadCommunes: loadTerritory, now: () => new Date() };

/** The verbs of the list of places: ids in order, then the rows that the screen shows. */
export function makeAccessPointListVerbs(
  context: WorkerContext,
  { loadCommunes, now }: ListSources = platform,
): Pick<RegisterApi, 'listAccessPoints' | 'accessPointRows' | 'carriedPlaces'> {
  /** Status and address are those of today, which is a day of the register's time zone. */
  const question = async (): Promise<ListQuestion> => {
    const settings = await context.register().database.settings.get(REGISTER_SETTINGS_ID);
    const { byCode } = await loadCommunes(settings?.example === true ? 'example' : 'real');
    return {
      today: now().toLocaleDateString('sv', { timeZone: settings?.timeZone ?? 'Europe/Paris' }),
      communeByCode: byCode,
    };
  };
  const list = () => context.register().parts.list.read();
  return {
    listAccessPoints: async (query) => (await list()).query(query, await question()),
    carriedPlaces: async (organisationId) => (await list()).carriedBy(organisationId, await question()),
    accessPointRows: async (ids) => (await list()).rows(ids, await question()),
  };
}
