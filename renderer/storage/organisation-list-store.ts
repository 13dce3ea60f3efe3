import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import {
  type CarriedCounts,
  makeOrganisationList,
  type OrganisationList,
} from '#shared/domain/organisation/organisation-list.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';

/** The structures of an open generation, held in memory: there are hundreds of them, thousands at most. */
export type OrganisationListStore = {
  readonly contribution: Contribution;
  /** The living structures, read at the first question and forgotten when one changes, or a place. */
  readonly read: () => Promise<OrganisationList>;
};

/** Makes the store of a generation. Nothing is read before the first question. @param carried places of each one */
export function makeOrganisationListStore(
  database: RegisterDatabase,
  carried: () => Promise<CarriedCounts>,
): OrganisationListStore {
  let rows: Promise<readonly Organisation[]> | null = null;
  let held: Promise<OrganisationList> | null = null;
  const loadRows = async (): Promise<readonly Organisation[]> => {
    const all: readonly Organisation[] = await database.organisations.toArray();
    return all.filter(({ deletedAt }) => deletedAt === null);
  };
  const load = async (): Promise<OrganisationList> => {
    rows ??= loadRows();
    return makeOrganisationList(await rows, await carried());
  };
  return {
    contribution: {
      tables: ['organisation', 'accessPoint'],
      stores: [],
      apply: async () => undefined,
      committed: (_changes, context) => {
        if (context.rows.has('organisation')) rows = null;
        held = null;
      },
    },
    read: () => {
      held ??= load();
      return held;
    },
  };
}
