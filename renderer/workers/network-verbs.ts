import { createNetwork, deleteNetwork, editNetwork } from '#renderer/storage/network-store.ts';
import type { NetworkApi } from './network-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of networks: what writes them, and the places that they hold. */
export function makeNetworkVerbs({ register }: WorkerContext): NetworkApi {
  const list = () => register().parts.list.read();
  return {
    createNetwork: (input) => createNetwork(register(), input),
    editNetwork: (id, patch) => editNetwork(register(), id, patch),
    deleteNetwork: (id) => deleteNetwork(register(), id),
    networkCounts: async () => (await list()).networkCounts(),
    networkPlaceIds: async (id) => (await list()).inNetwork(id),
  };
}
