import { recordShape } from '#shared/domain/record/record.ts';
import { territorySchema } from '#shared/domain/territory/territory.ts';
import { z } from '#shared/schema.ts';

/** Languages of the interface and of the documents. */
export const languages = ['fr', 'en'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** What is set once for a register and travels with its file. */
export const registerSettingsFields = {
  language: languageSchema,
  territory: territorySchema,
  /** The officer's name, written on every change. */
  officer: z.string().trim().min(1).max(120),
  /** The organisation that the officer works for; printed on the report's cover. */
  organisation: z.string().trim().min(1).max(200).nullable(),
  /** IANA name of the register's time zone. */
  timeZone: z.string().min(1),
  /** Whether the register is the generated example: then every screen and document says so. */
  example: z.boolean(),
} as const;
export const registerSettingsInputSchema = z.object(registerSettingsFields);
export type RegisterSettingsInput = z.infer<typeof registerSettingsInputSchema>;

/** The one settings record of a register; its id is {@link REGISTER_SETTINGS_ID}. */
export const registerSettingsSchema = z.object({ ...recordShape, ...registerSettingsFields });
export type RegisterSettings = z.infer<typeof registerSettingsSchema>;

/** Id of the one settings record, the same in every register so that two registers merge theirs. */
export const REGISTER_SETTINGS_ID = '00000000-0000-7000-8000-000000000001';
