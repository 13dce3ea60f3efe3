import { type NetworkInput, networkInputSchema } from '#shared/domain/network/network.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { createRecord, deleteRecord, editRecord } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

const patchSchema = networkInputSchema.partial();

/** Makes a network; refused when another one has that name, case and accents aside. */
export function createNetwork(
  register: Register,
  input: NetworkInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  return createRecord(register, 'network', networkInputSchema, input);
}

/** Renames or describes a network. */
export function editNetwork(
  register: Register,
  id: string,
  patch: Partial<NetworkInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'network', patchSchema, id, patch);
}

/** Deletes a network; refused while places are in it, or a report is about it. */
export function deleteNetwork(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'network', id);
}
