import { recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** What an officer can type about a network. */
export const networkFields = {
  name: z.string().trim().min(1).max(120),
  description: z.string().trim().min(1).max(20_000).nullable(),
} as const;
export const networkInputSchema = z.object(networkFields);
export type NetworkInput = z.infer<typeof networkInputSchema>;

/** *Réseau*: a family of places (PAPI, Cybercommunes, France services). */
export const networkSchema = z.object({ ...recordShape, ...networkFields });
export type Network = z.infer<typeof networkSchema>;
