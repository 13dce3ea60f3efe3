import { type AccessPointInput, accessPointInputSchema } from '#shared/domain/access-point/access-point.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { createRecord, deleteRecord, editRecord } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

const patchSchema = accessPointInputSchema.partial();

/** Enters a new place. */
export function createAccessPoint(
  register: Register,
  input: AccessPointInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  return createRecord(register, 'accessPoint', accessPointInputSchema, input);
}

/**
 * Changes some fields of a place. A repeating part is given whole, and each entry added, changed or taken away is a
 * change of its own.
 */
export function editAccessPoint(
  register: Register,
  id: string,
  patch: Partial<AccessPointInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'accessPoint', patchSchema, id, patch);
}

/** Deletes a place; refused where returns are tied to it, or where another place names it. */
export function deleteAccessPoint(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'accessPoint', id);
}
