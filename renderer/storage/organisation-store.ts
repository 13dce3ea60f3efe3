import { type OrganisationInput, organisationInputSchema } from '#shared/domain/organisation/organisation.ts';
import type { Outcome } from '#shared/domain/problem.ts';
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
