import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();

/** A category that the officer added. */
export const ownCategorySchema = z.object({
  id: idSchema,
  name: z.string().trim().min(1).max(NAME_LIMIT),
  /** Whether items of it are counted rather than numbered one by one. */
  counted: z.boolean(),
});
export type OwnCategory = z.infer<typeof ownCategorySchema>;

/** What is set once for the equipment of a register. */
export const equipmentSettingsFields = {
  ownCategories: z.array(ownCategorySchema),
  /** How inventory numbers are made: `{AAAA}` the year, `{CAT}` letters of the category, `{0000}` a number on so many digits. */
  inventoryPattern: z.string().trim().min(1).max(60),
  /** Days from hand-over to due day that a new loan proposes. */
  loanDays: z.int().positive().max(3_660),
  /** Text under the organisation's name on agreements and slips. */
  documentHeader: optionalText,
  /** Conditions printed on the loan agreement; null = those of the program. */
  loanConditions: optionalText,
  /** Text of the reminder of what is late; null = that of the program. */
  reminderText: optionalText,
} as const;
export const equipmentSettingsInputSchema = z.object(equipmentSettingsFields);
export type EquipmentSettingsInput = z.infer<typeof equipmentSettingsInputSchema>;

/** The settings of equipment: one record at most, under {@link EQUIPMENT_SETTINGS_ID}. */
export const equipmentSettingsSchema = z.object({ ...recordShape, ...equipmentSettingsFields });
export type EquipmentSettings = z.infer<typeof equipmentSettingsSchema>;

/** Id of the one record, the same in every register so that two registers merge theirs. */
export const EQUIPMENT_SETTINGS_ID = '00000000-0000-7000-8000-000000000002';

/** What holds until the officer sets otherwise. */
export const defaultEquipmentSettings: EquipmentSettingsInput = {
  ownCategories: [],
  inventoryPattern: '{CAT}-{AAAA}-{000}',
  loanDays: 14,
  documentHeader: null,
  loanConditions: null,
  reminderText: null,
};

/** The repeating parts of the settings of equipment. */
export const equipmentSettingsParts = ['ownCategories'] as const;
