import {
  createAccessPoint,
  deleteAccessPoint,
  editAccessPoint,
} from '#renderer/storage/access-point-store.ts';
import type { RegisterApi } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs that write places. */
export function makeAccessPointVerbs({
  register,
}: WorkerContext): Pick<RegisterApi, 'createAccessPoint' | 'editAccessPoint' | 'deleteAccessPoint'> {
  return {
    createAccessPoint: (input) => createAccessPoint(register(), input),
    editAccessPoint: (id, patch) => editAccessPoint(register(), id, patch),
    deleteAccessPoint: (id) => deleteAccessPoint(register(), id),
  };
}
