import { type NetworkInput, networkInputSchema } from '#shared/domain/network/network.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { createRecord } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

/** Makes a network; refused when another one has that name, case and accents aside. */
export function createNetwork(
  register: Register,
  input: NetworkInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  return createRecord(register, 'network', networkInputSchema, input);
}
