import { firstTables } from './01-first-tables.ts';
import { historyIndex } from './02-history-index.ts';
import { organisationTable } from './03-organisations.ts';
import { registerOfPeople } from './04-register-of-people.ts';
import { equipment } from './05-equipment.ts';
import { hotline } from './06-hotline.ts';
import { usageObservation } from './07-usage-observation.ts';
import { reports } from './08-reports.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema, oldest first. A step that was released is never edited. */
export const migrations: readonly Migration[] = [
  firstTables,
  historyIndex,
  organisationTable,
  registerOfPeople,
  equipment,
  hotline,
  usageObservation,
  reports,
];

/** The version of the schema that this program writes. */
export const SCHEMA_VERSION = 8;
