import type { RegisterDatabase } from '#renderer/storage/database.ts';
import { loadTerritory, type TerritoryScope } from '#renderer/storage/territory-file.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import type { ImportTools } from '#shared/exchange/import-tools.ts';
import { makeNewId } from './new-id.ts';
import { isOpeningHours } from './opening-hours-check.ts';

/** What the import verbs take from the platform. */
export type ImportSources = {
  readonly loadCommunes: (scope: TerritoryScope) => Promise<ImportTools['communes']>;
  readonly isOpeningHours: ImportTools['isOpeningHours'];
  readonly now: () => Date;
  readonly newId: () => string;
};

/** Those of the worker. */
export const platformSources = {
  loadCommunes: loadTerritory,
  isOpeningHours,
  now: () => new Date(),
  newId: makeNewId(Date.now),
} satisfies ImportSources;

/** Rows planned or written between two looks at the clock: long enough to be quick, short enough to be stopped. */
export const ROWS_AT_ONCE = 250;

/** What reading a list needs, for the register as it is. */
export async function importTools(database: RegisterDatabase, sources: ImportSources): Promise<ImportTools> {
  return {
    communes: rememberingNames(await sources.loadCommunes(await territoryScopeOf(database))),
    isOpeningHours: sources.isOpeningHours,
    newId: sources.newId,
    today: await todayOf(database, sources),
  };
}

/** Whose communes the register knows: those of the example with the real ones where it is the example. */
export async function territoryScopeOf(database: RegisterDatabase): Promise<TerritoryScope> {
  const settings = await database.settings.get(REGISTER_SETTINGS_ID);
  return settings?.example === true ? 'example' : 'real';
}

/** Today where the register is kept. */
export async function todayOf(database: RegisterDatabase, { now }: ImportSources): Promise<Day> {
  const settings = await database.settings.get(REGISTER_SETTINGS_ID);
  return dayIn(settings?.timeZone ?? 'Europe/Paris', now());
}

/** Files repeat few pairs of postcode and name, and looking one up that is not there costs a pass over the communes. */
function rememberingNames(communes: ImportTools['communes']): ImportTools['communes'] {
  const known = new Map<string, ReturnType<ImportTools['communes']['byPostcodeAndName']>>();
  return {
    byCode: (code) => communes.byCode(code),
    byPostcodeAndName: (postcode, name) => {
      const key = `${postcode} ${name}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const commune = communes.byPostcodeAndName(postcode, name);
      known.set(key, commune);
      return commune;
    },
  };
}

/** The calendar day of an instant in a time zone. */
function dayIn(timeZone: string, instant: Date): Day {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: 'year' | 'month' | 'day'): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
