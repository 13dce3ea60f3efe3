import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';
import { makeRecordContribution } from './record-contribution.ts';

/** What the modules of storage hold of one open generation. A module adds its store here, and its contribution. */
export type RegisterParts = {
  /** In the order in which they apply: the records first. */
  readonly contributions: readonly Contribution[];
};

/** Makes the parts of a generation, before anything is read. */
export function makeRegisterParts(database: RegisterDatabase): RegisterParts {
  return { contributions: [makeRecordContribution(database)] };
}
