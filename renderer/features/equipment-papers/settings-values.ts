import type { EquipmentSettingsInput } from '#shared/domain/equipment-settings/equipment-settings.ts';
import { defaultLoanConditions } from '#shared/messages/fr/default-loan-conditions.ts';
import { defaultReminder } from '#shared/messages/fr/default-reminder.ts';
import { z } from '#shared/schema.ts';

/** What is typed in the form of the settings of equipment. */
export const settingsValuesSchema = z.object({
  inventoryPattern: z.string(),
  loanDays: z.string(),
  documentHeader: z.string(),
  loanConditions: z.string(),
  reminderText: z.string(),
});
export type SettingsValues = z.infer<typeof settingsValuesSchema>;

/** The settings that the form holds; categories have acts of their own. */
export type TypedSettings = Omit<EquipmentSettingsInput, 'ownCategories'>;

/** The fields of the form for what is set: the program's texts where the officer wrote none. */
export function settingsValues(settings: TypedSettings): SettingsValues {
  return {
    inventoryPattern: settings.inventoryPattern,
    loanDays: String(settings.loanDays),
    documentHeader: settings.documentHeader ?? '',
    loanConditions: settings.loanConditions ?? defaultLoanConditions,
    reminderText: settings.reminderText ?? defaultReminder,
  };
}

/** What was typed, as settings: a text that is empty or the program's is none of the officer's. */
export function typedSettings(values: SettingsValues): TypedSettings {
  const own = (typed: string, program: string | null): string | null => {
    const text = typed.replaceAll('\r\n', '\n').trim();
    return text === '' || text === program ? null : text;
  };
  return {
    inventoryPattern: values.inventoryPattern.trim(),
    loanDays: /^\d{1,4}$/.test(values.loanDays.trim()) ? Number(values.loanDays) : 0,
    documentHeader: own(values.documentHeader, null),
    loanConditions: own(values.loanConditions, defaultLoanConditions),
    reminderText: own(values.reminderText, defaultReminder),
  };
}
