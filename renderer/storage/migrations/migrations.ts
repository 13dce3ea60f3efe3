import { firstTables } from './01-first-tables.ts';
import { organisationTable } from './02-organisations.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema, oldest first. A step that was released is never edited. */
export const migrations: readonly Migration[] = [firstTables, organisationTable];

/** The version of the schema that this program writes. */
export const SCHEMA_VERSION = 2;
