import type { Translated } from '#shared/messages/catalogue.ts';
import type { remindersFr } from '#shared/messages/fr/reminders.ts';

/** Who has not answered, and reminders. */
export const remindersEn: Translated<typeof remindersFr> = {
  title: 'Reminders',
};
