import { z } from '#shared/schema.ts';

/** The officer's territory: a région or one or more départements, by INSEE code. */
export const territorySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('region'), code: z.string().min(1) }),
  z.object({ kind: z.literal('departements'), codes: z.array(z.string().min(2)).min(1) }),
]);
export type Territory = z.infer<typeof territorySchema>;

/** A commune as it stands in the vintage of the bundled list. */
export type Commune = {
  /** INSEE code. */
  readonly code: string;
  readonly name: string;
  readonly postcodes: readonly string[];
  /** Inhabitants; null where the list has none. */
  readonly population: number | null;
  readonly epciCode: string | null;
  readonly departementCode: string;
  readonly regionCode: string | null;
};

/** An intercommunality, a département or a région. */
export type NamedArea = { readonly code: string; readonly name: string };
export type Departement = NamedArea & { readonly regionCode: string };
