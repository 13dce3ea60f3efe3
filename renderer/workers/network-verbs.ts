import { createNetwork, deleteNetwork, editNetwork } from '#renderer/storage/network-store.ts';
import type { NetworkApi } from './network-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of networks: what writes them, and the places that they hold. */
export function makeNetworkVerbs({ register }: WorkerContext): NetworkApi {
  const entries = async () => (await register().parts.list.read()).entries();
  return {
    createNetwork: (input) => createNetwork(register(), input),
    editNetwork: (id, patch) => editNetwork(register(), id, patch),
    deleteNetwork: (id) => deleteNetwork(register(), id),
    networkCounts: async () => {
      const counts: Record<string, number> = {};
      for (const { networkIds } of await entries())
        for (const id of networkIds) counts[id] = (counts[id] ?? 0) + 1;
      return counts;
    },
    networkPlaceIds: async (id) =>
      (await entries())
        .filter(({ networkIds }) => networkIds.includes(id))
        .sort((a, b) => a.name.localeCompare(b.name, 'fr', { sensitivity: 'base' }))
        .map((entry) => entry.id),
  };
}
