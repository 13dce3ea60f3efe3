import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';
import { makeRecordContribution, type RecordContribution } from './record-contribution.ts';

/** What the modules of storage hold of one open generation. A module adds its store here, and its contribution. */
export type RegisterParts = {
  /** Applied first: the others are given its rows. */
  readonly records: RecordContribution;
  /** The others, in the order in which they apply. */
  readonly contributions: readonly Contribution[];
};

/** Makes the parts of a generation, before anything is read. */
export function makeRegisterParts(database: RegisterDatabase): RegisterParts {
  return { records: makeRecordContribution(database), contributions: [] };
}
