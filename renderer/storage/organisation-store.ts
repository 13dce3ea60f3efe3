import {
  type Organisation,
  type OrganisationInput,
  organisationInputSchema,
} from '#shared/domain/organisation/organisation.ts';
import {
  makeOrganisationList,
  type OrganisationList,
} from '#shared/domain/organisation/organisation-list.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { Contribution } from './contribution.ts';
import type { RegisterDatabase } from './database.ts';
import { createRecord, deleteRecord, editRecord } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

const patchSchema = organisationInputSchema.partial();

/** Enters a new structure; refused when another one bears its SIRET or its RNA. */
export function createOrganisation(
  register: Register,
  input: OrganisationInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  return createRecord(register, 'organisation', organisationInputSchema, input);
}

/** Changes some fields of a structure. Its contacts are given whole, and each one is a change of its own. */
export function editOrganisation(
  register: Register,
  id: string,
  patch: Partial<OrganisationInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'organisation', patchSchema, id, patch);
}

/** Deletes a structure; refused while it carries places, which are named. */
export function deleteOrganisation(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'organisation', id);
}

/** The structures of an open generation, held in memory: there are hundreds of them, thousands at most. */
export type OrganisationStore = {
  readonly contribution: Contribution;
  /** The living structures, read at the first question and forgotten when one changes. */
  readonly read: () => Promise<OrganisationList>;
};

/** Makes the store of a generation. Nothing is read before the first question. */
export function makeOrganisationStore(database: RegisterDatabase): OrganisationStore {
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
