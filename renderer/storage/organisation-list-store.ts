import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import {
  makeOrganisationList,
  type OrganisationList,
} from '#shared/domain/organisation/organisation-list.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';

/** The structures of an open generation, held in memory: there are hundreds of them, thousands at most. */
export type OrganisationListStore = {
  readonly contribution: Contribution;
  /** The living structures, read at the first question and forgotten when one changes. */
  readonly read: () => Promise<OrganisationList>;
};

/** Makes the store of a generation. Nothing is read before the first question. */
export function makeOrganisationListStore(database: RegisterDatabase): OrganisationListStore {
  let held: Promise<OrganisationList> | null = null;
  const load = async (): Promise<OrganisationList> => {
    const rows: readonly Organisation[] = await database.organisations.toArray();
    return makeOrganisationList(rows.filter(({ deletedAt }) => deletedAt === null));
  };
  return {
    contribution: {
      tables: ['organisation'],
      stores: [],
      apply: async () => undefined,
      committed: () => {
        held = null;
      },
    },
    read: () => {
      held ??= load();
      return held;
    },
  };
}
