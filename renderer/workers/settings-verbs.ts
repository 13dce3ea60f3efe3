import { editSettings } from '#renderer/storage/settings-store.ts';
import type { RegisterApi } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs that write the settings. */
export function makeSettingsVerbs({ register }: WorkerContext): Pick<RegisterApi, 'editSettings'> {
  return { editSettings: (patch) => editSettings(register(), patch) };
}
