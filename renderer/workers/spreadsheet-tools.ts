import type { RegisterDatabase } from '#renderer/storage/database.ts';
import type { TerritoryScope } from '#renderer/storage/territory-file.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import type { ImportTools } from '#shared/exchange/import-tools.ts';
import type { KnownRecords, SpreadsheetTools } from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';
import { communeNameKey } from '#shared/territory/commune-name-key.ts';
import { type ImportSources, importTools, territoryScopeOf } from './import-sources.ts';

/** What the verbs take from the platform. */
export type SpreadsheetSources = Omit<ImportSources, 'loadCommunes'> & {
  readonly loadCommunes: (
    scope: TerritoryScope,
  ) => Promise<ImportTools['communes'] & Pick<CommuneIndex, 'communesOf'>>;
};

/** What reading a spreadsheet needs: a list that gives names without postcodes means the register's own territory. */
export async function spreadsheetTools(
  database: RegisterDatabase,
  sources: SpreadsheetSources,
): Promise<SpreadsheetTools> {
  const [tools, communes, settings] = [
    await importTools(database, sources),
    await sources.loadCommunes(await territoryScopeOf(database)),
    await database.settings.get(REGISTER_SETTINGS_ID),
  ];
  const byName = new Map<string, Commune[]>();
  for (const commune of settings === undefined ? [] : communes.communesOf(settings.territory)) {
    const key = communeNameKey(commune.name);
    byName.set(key, [...(byName.get(key) ?? []), commune]);
  }
  return { ...tools, communesNamed: (name) => byName.get(communeNameKey(name)) ?? [] };
}

/** The living records that the rows of a file are compared with. */
export async function knownRecords(database: RegisterDatabase): Promise<KnownRecords> {
  const [accessPoints, organisations, animators, networks] = await Promise.all([
    database.accessPoints.toArray(),
    database.organisations.toArray(),
    database.animators.toArray(),
    database.networks.toArray(),
  ]);
  return {
    accessPoints: accessPoints.filter(isLiving),
    organisations: organisations.filter(isLiving),
    animators: animators.filter(isLiving),
    networks: networks.filter(isLiving),
  };
}

function isLiving({ deletedAt }: { readonly deletedAt: string | null }): boolean {
  return deletedAt === null;
}
