import type { Written } from '#renderer/storage/write-path.ts';
import type { NetworkInput } from '#shared/domain/network/network.ts';
import type { Outcome } from '#shared/domain/problem.ts';

/** The verbs of networks. */
export type NetworkApi = {
  readonly createNetwork: (input: NetworkInput) => Promise<Outcome<Written & { readonly id: string }>>;
  /** Refused where another network has the name. */
  readonly editNetwork: (id: string, patch: Partial<NetworkInput>) => Promise<Outcome<Written>>;
  /** Refused while places or reports are of the network. */
  readonly deleteNetwork: (id: string) => Promise<Outcome<Written>>;
  /** How many places each network has, by its id; one that has none is not there. */
  readonly networkCounts: () => Promise<Readonly<Record<string, number>>>;
  /** Ids of the places of a network, by name. */
  readonly networkPlaceIds: (id: string) => Promise<readonly string[]>;
};
