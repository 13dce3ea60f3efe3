import {
  createOrganisation,
  deleteOrganisation,
  editOrganisation,
} from '#renderer/storage/organisation-store.ts';
import type { RegisterApi } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs that write structures. */
export function makeOrganisationVerbs({
  register,
}: WorkerContext): Pick<RegisterApi, 'createOrganisation' | 'editOrganisation' | 'deleteOrganisation'> {
  return {
    createOrganisation: (input) => createOrganisation(register(), input),
    editOrganisation: (id, patch) => editOrganisation(register(), id, patch),
    deleteOrganisation: (id) => deleteOrganisation(register(), id),
  };
}
