import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { measures } from '#shared/domain/usage-return/measures.ts';
import { z } from '#shared/schema.ts';

const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();

/** What is set once for the observation of usage. */
export const usageSettingsFields = {
  /** Finished years: their returns and sessions no longer change. */
  lockedYears: z.array(z.int().min(1_900).max(2_200)).max(300),
  /** Themes of sessions that the officer added. */
  ownThemes: z.array(z.object({ id: idSchema, name: z.string().trim().min(1).max(NAME_LIMIT) })),
  /** Text of the reminder to places that did not answer; null = the text that every register begins with. */
  reminder: optionalText,
  /** What the questionnaires ask, in the order of the measures. */
  askedMeasures: z.array(z.enum(measures)).max(measures.length),
  /** Words of the officer at the head of the questionnaires. */
  questionnaireIntro: optionalText,
  /** Where filled questionnaires are to be sent, as it is printed on them. */
  questionnaireReply: optionalText,
} as const;
export const usageSettingsInputSchema = z.object(usageSettingsFields);
export type UsageSettingsInput = z.infer<typeof usageSettingsInputSchema>;

/** The settings of the observation of usage: one record at most, under {@link USAGE_SETTINGS_ID}. */
export const usageSettingsSchema = z.object({ ...recordShape, ...usageSettingsFields });
export type UsageSettings = z.infer<typeof usageSettingsSchema>;

/** Id of the one record, the same in every register so that two registers merge theirs. */
export const USAGE_SETTINGS_ID = '00000000-0000-7000-8000-000000000004';

/** What holds until the officer sets otherwise: every plain count is asked, and who comes. */
export const defaultUsageSettings: UsageSettingsInput = {
  lockedYears: [],
  ownThemes: [],
  reminder: null,
  askedMeasures: measures.filter((measure) => !measure.startsWith('residence.')),
  questionnaireIntro: null,
  questionnaireReply: null,
};

/** The repeating parts of the settings of usage. */
export const usageSettingsParts = ['ownThemes'] as const;
