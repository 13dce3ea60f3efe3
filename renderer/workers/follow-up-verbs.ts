import { followUpAgenda, placesToVisit } from '#renderer/storage/follow-up-agenda-store.ts';
import {
  deleteFollowUp,
  editFollowUp,
  logFollowUp,
  markNextDone,
} from '#renderer/storage/follow-up-store.ts';
import type { FollowUpApi } from './follow-up-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of visits and contacts: what writes them, and what is to do. */
export function makeFollowUpVerbs({ register }: WorkerContext): FollowUpApi {
  return {
    logFollowUp: (input, closes) => logFollowUp(register(), input, closes),
    editFollowUp: (id, patch) => editFollowUp(register(), id, patch),
    deleteFollowUp: (id) => deleteFollowUp(register(), id),
    markNextDone: (id, day) => markNextDone(register(), id, day),
    followUpAgenda: (today) => followUpAgenda(register(), today),
    placesToVisit: (today, search, limit) => placesToVisit(register(), today, search, limit),
  };
}
