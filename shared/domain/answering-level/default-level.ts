import type { HolidayZone } from '#shared/domain/calendar/public-holidays.ts';
import type { RegisterSettings } from '#shared/domain/setting/register-settings.ts';
import type { Territory } from '#shared/domain/territory/territory.ts';
import type { AnsweringLevelInput } from './answering-level.ts';

/** Id of the level that every register begins with, the same in each so that two registers merge theirs. */
export const DEFAULT_LEVEL_ID = '00000000-0000-7000-8000-000000000004';

/** Départements, and régions overseas, where more days are holidays by law. */
const ZONES: Readonly<Record<string, HolidayZone>> = {
  '57': 'alsaceMoselle',
  '67': 'alsaceMoselle',
  '68': 'alsaceMoselle',
  '971': 'guadeloupe',
  '972': 'martinique',
  '973': 'guyane',
  '974': 'reunion',
  '976': 'mayotte',
  '977': 'saintBarthelemy',
  '978': 'saintMartin',
};
const REGION_ZONES: Readonly<Record<string, HolidayZone>> = {
  '01': 'guadeloupe',
  '02': 'martinique',
  '03': 'guyane',
  '04': 'reunion',
  '06': 'mayotte',
};

const DAY = [
  { from: '08:30', to: '12:30' },
  { from: '13:30', to: '17:30' },
];

/**
 * The level that answers until the officer enters others: their own office, Monday to Friday, eight hours a day, closed
 * on the public holidays of its territory. It is written with the first ticket.
 */
export function defaultLevel({
  organisation,
  officer,
  territory,
}: Pick<RegisterSettings, 'organisation' | 'officer' | 'territory'>): AnsweringLevelInput {
  return {
    name: organisation ?? officer,
    kind: territory.kind === 'region' ? 'region' : 'departement',
    accessPointId: null,
    organisationId: null,
    contact: null,
    week: [DAY, DAY, DAY, DAY, DAY, [], []],
    closures: [],
    holidays: zoneOf(territory),
  };
}

function zoneOf(territory: Territory): HolidayZone {
  if (territory.kind === 'region') return REGION_ZONES[territory.code] ?? 'mainland';
  const zones = new Set(territory.codes.map((code) => ZONES[code] ?? 'mainland'));
  const [zone] = zones;
  return zones.size === 1 && zone !== undefined ? zone : 'mainland';
}
