import {
  createOrganisation,
  deleteOrganisation,
  editOrganisation,
} from '#renderer/storage/organisation-store.ts';
import type { RegisterApi } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of structures: their list, and what writes them. */
export function makeOrganisationVerbs({
  register,
}: WorkerContext): Pick<
  RegisterApi,
  'listOrganisations' | 'organisationRows' | 'createOrganisation' | 'editOrganisation' | 'deleteOrganisation'
> {
  const carried = async () => (await register().parts.list.read()).carriedCounts();
  const list = () => register().parts.organisations.read();
  return {
    listOrganisations: async (query) => (await list()).query(query, await carried()),
    organisationRows: async (ids) => (await list()).rows(ids, await carried()),
    createOrganisation: (input) => createOrganisation(register(), input),
    editOrganisation: (id, patch) => editOrganisation(register(), id, patch),
    deleteOrganisation: (id) => deleteOrganisation(register(), id),
  };
}
