import type { Remote } from 'comlink';
import type { ReminderApi } from './reminder-api.ts';

/** The verbs of reminders, across to the worker. */
export function reminderVerbsOf(remote: Remote<ReminderApi>): ReminderApi {
  return {
    reminderBoard: (...given) => remote.reminderBoard(...given),
    logContacts: (...given) => remote.logContacts(...given),
    planContact: (...given) => remote.planContact(...given),
  };
}
