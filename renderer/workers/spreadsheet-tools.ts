import type { RegisterDatabase } from '#renderer/storage/database.ts';
import type { TerritoryScope } from '#renderer/storage/territory-file.ts';
import {
  defaultEquipmentSettings,
  EQUIPMENT_SETTINGS_ID,
} from '#shared/domain/equipment-settings/equipment-settings.ts';
import { REGISTER_SETTINGS_ID } from '#shared/domain/setting/register-settings.ts';
import type { ImportTools } from '#shared/exchange/import-tools.ts';
import type { KnownRecords, SpreadsheetTools } from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';
import { type ImportSources, importTools, territoryScopeOf } from './import-sources.ts';

/** What the verbs take from the platform. */
export type SpreadsheetSources = Omit<ImportSources, 'loadCommunes'> & {
  readonly loadCommunes: (
    scope: TerritoryScope,
  ) => Promise<ImportTools['communes'] & Pick<CommuneIndex, 'namedIn'>>;
};

/** What reading a spreadsheet needs: a list that gives names without postcodes means the register's own territory. */
export async function spreadsheetTools(
  database: RegisterDatabase,
  sources: SpreadsheetSources,
): Promise<SpreadsheetTools> {
  const tools = await importTools(database, sources);
  const communes = await sources.loadCommunes(await territoryScopeOf(database));
  const settings = await database.settings.get(REGISTER_SETTINGS_ID);
  return {
    ...tools,
    communesNamed: settings === undefined ? () => [] : communes.namedIn(settings.territory),
  };
}

/** The living records that the rows of a file are compared with. @param device the one that gives numbers to loans */
export async function knownRecords(
  database: RegisterDatabase,
  device: string,
): Promise<Omit<KnownRecords, 'hotline' | 'usage'>> {
  const [accessPoints, organisations, animators, networks, items, loanPoints, kits, settings, ...lending] =
    await Promise.all([
      database.accessPoints.toArray(),
      database.organisations.toArray(),
      database.animators.toArray(),
      database.networks.toArray(),
      database.items.toArray(),
      database.loanPoints.toArray(),
      database.kits.toArray(),
      database.equipmentSettings.get(EQUIPMENT_SETTINGS_ID),
      database.loans.toArray(),
      database.loanLines.toArray(),
      database.maintenances.toArray(),
    ]);
  const [loans, lines, maintenances] = lending;
  return {
    accessPoints: accessPoints.filter(isLiving),
    organisations: organisations.filter(isLiving),
    animators: animators.filter(isLiving),
    networks: networks.filter(isLiving),
    items: items.filter(isLiving),
    equipment: {
      loanPoints: loanPoints.filter(isLiving),
      ownCategories: (settings ?? defaultEquipmentSettings).ownCategories,
      inventoryPattern: (settings ?? defaultEquipmentSettings).inventoryPattern,
      kitNumbers: kits.filter(isLiving).flatMap(({ inventoryNumber }) => inventoryNumber ?? []),
    },
    loans: {
      kits: kits.filter(isLiving),
      loans: loans.filter(isLiving),
      lines: lines.filter(isLiving),
      maintenances: maintenances.filter(isLiving),
      numbers: loans.map(({ number }) => number),
      device,
    },
  };
}

function isLiving({ deletedAt }: { readonly deletedAt: string | null }): boolean {
  return deletedAt === null;
}
