/** Who has not answered, and reminders. */
export const remindersFr = {
  title: 'Relances',
} as const;
