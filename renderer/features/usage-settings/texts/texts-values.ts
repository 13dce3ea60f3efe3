import { measures } from '#shared/domain/usage-return/measures.ts';
import type { UsageSettingsInput } from '#shared/domain/usage-settings/usage-settings.ts';
import { defaultUsageReminder } from '#shared/messages/fr/default-usage-reminder.ts';
import { z } from '#shared/schema.ts';

/** What is typed in the form of questionnaires and of the reminder. */
export const textsValuesSchema = z.object({
  askedMeasures: z.array(z.enum(measures)),
  questionnaireIntro: z.string(),
  questionnaireReply: z.string(),
  reminder: z.string(),
});
export type TextsValues = z.infer<typeof textsValuesSchema>;

/** The settings that the form holds; themes and closed years have acts of their own. */
export type TypedTexts = Pick<
  UsageSettingsInput,
  'askedMeasures' | 'questionnaireIntro' | 'questionnaireReply' | 'reminder'
>;

/** The fields of the form for what is set: the program's text where the officer wrote none. */
export function textsValues(settings: TypedTexts): TextsValues {
  return {
    askedMeasures: settings.askedMeasures,
    questionnaireIntro: settings.questionnaireIntro ?? '',
    questionnaireReply: settings.questionnaireReply ?? '',
    reminder: settings.reminder ?? defaultUsageReminder,
  };
}

/** What was typed, as settings: measures in their order; a text that is empty or the program's is none of the officer's. */
export function typedTexts(values: TextsValues): TypedTexts {
  const own = (typed: string): string | null => {
    const text = typed.replaceAll('\r\n', '\n').trim();
    return text === '' || text === defaultUsageReminder ? null : text;
  };
  return {
    askedMeasures: measures.filter((measure) => values.askedMeasures.includes(measure)),
    questionnaireIntro: own(values.questionnaireIntro),
    questionnaireReply: own(values.questionnaireReply),
    reminder: own(values.reminder),
  };
}
