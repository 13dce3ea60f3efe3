import {
  createAnsweringLevel,
  deleteAnsweringLevel,
  editAnsweringLevel,
} from '#renderer/storage/answering-level-store.ts';
import { editHotlineSettings, replaceTicketCategory } from '#renderer/storage/hotline-settings-store.ts';
import type { HotlineSettingsApi } from './hotline-settings-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of the settings of the hotline and of the levels that answer. */
export function makeHotlineSettingsVerbs({ register }: WorkerContext): HotlineSettingsApi {
  return {
    editHotlineSettings: (patch) => editHotlineSettings(register(), patch),
    replaceTicketCategory: (id, to) => replaceTicketCategory(register(), id, to),
    createAnsweringLevel: (input) => createAnsweringLevel(register(), input),
    editAnsweringLevel: (id, patch) => editAnsweringLevel(register(), id, patch),
    deleteAnsweringLevel: (id) => deleteAnsweringLevel(register(), id),
  };
}
