import {
  createAccessPoint,
  deleteAccessPoint,
  editAccessPoint,
} from '#renderer/storage/access-point-store.ts';
import { createNetwork } from '#renderer/storage/network-store.ts';
import type { RegisterApi } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs that write places and networks. */
export function makeAccessPointVerbs({
  register,
}: WorkerContext): Pick<
  RegisterApi,
  'createAccessPoint' | 'editAccessPoint' | 'deleteAccessPoint' | 'createNetwork'
> {
  return {
    createAccessPoint: (input) => createAccessPoint(register(), input),
    editAccessPoint: (id, patch) => editAccessPoint(register(), id, patch),
    deleteAccessPoint: (id) => deleteAccessPoint(register(), id),
    createNetwork: (input) => createNetwork(register(), input),
  };
}
