import type { Period } from '#shared/domain/calendar/period.ts';
import { fillTemplate, templateFields, unknownFields } from '#shared/domain/template/fill-template.ts';
import { defaultUsageReminder, usageReminderFields } from '#shared/messages/fr/default-usage-reminder.ts';
import { monthsInWords } from '#shared/messages/months-in-words.ts';

const fields = templateFields(usageReminderFields);

/** What a reminder to a place tells. */
export type UsageReminderFacts = {
  /** Name of the place; null in a message to several places, which says « votre lieu ». */
  readonly place: string | null;
  /** The returns that are missing: months, quarters, years. */
  readonly missing: readonly Period[];
  /** Name of the person who answers for the place; null when it is not known. */
  readonly contact: string | null;
  readonly officer: string;
  readonly organisation: string | null;
};

/**
 * The text of a reminder, in French, ready to be copied.
 *
 * @param template text of the settings of usage; null = that of the program
 */
export function usageReminderText(template: string | null, facts: UsageReminderFacts): string {
  const { place, missing, contact, officer, organisation } = facts;
  return fillTemplate(template ?? defaultUsageReminder, fields, {
    lieu: place ?? 'votre lieu',
    'mois manquants': missing.length === 0 ? null : monthsInWords(missing, 'fr'),
    contact,
    signature: organisation === null ? officer : `${officer}\n${organisation}`,
  });
}

/** What a template has between braces that is no field, in order. */
export function unknownUsageReminderFields(template: string): readonly string[] {
  return unknownFields(template, fields);
}
