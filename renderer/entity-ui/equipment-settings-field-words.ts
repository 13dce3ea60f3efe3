import {
  type EquipmentSettingsInput,
  equipmentSettingsFields as fields,
  ownCategorySchema,
} from '#shared/domain/equipment-settings/equipment-settings.ts';
import { entryWords, type FieldWords, type HistoryTools, valueWords } from './field-words.ts';

const asIs = (text: string): string => text;

/** How each setting of equipment is told. */
export function equipmentSettingsFieldWords({
  equipmentPapers: t,
}: HistoryTools): Readonly<Record<keyof EquipmentSettingsInput, FieldWords>> {
  return {
    ownCategories: entryWords(t('settings.category'), ownCategorySchema, ({ name, counted }) => [
      name,
      t(counted ? 'settings.countedSaid' : 'settings.uniqueSaid'),
    ]),
    inventoryPattern: valueWords(t('settings.inventoryPattern'), fields.inventoryPattern, asIs),
    loanDays: valueWords(t('settings.loanDays'), fields.loanDays, (count) => t('settings.days', { count })),
    documentHeader: valueWords(t('settings.documentHeader'), fields.documentHeader, asIs),
    loanConditions: valueWords(t('settings.loanConditions'), fields.loanConditions, asIs),
    reminderText: valueWords(t('settings.reminderText'), fields.reminderText, asIs),
  };
}
