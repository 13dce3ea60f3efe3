import {
  usageSettingsFields as fields,
  type UsageSettingsInput,
} from '#shared/domain/usage-settings/usage-settings.ts';
import { entryWords, type FieldWords, type HistoryTools, listWords, valueWords } from './field-words.ts';
import { measureName } from './measure-name.ts';

const asIs = (text: string): string => text;

/** How each setting of usage is told. */
export function usageSettingsFieldWords({
  usageSettings: t,
  lists,
}: HistoryTools): Readonly<Record<keyof UsageSettingsInput, FieldWords>> {
  return {
    lockedYears: listWords(t('history.lockedYears'), fields.lockedYears, String),
    ownThemes: entryWords(t('themes.one'), fields.ownThemes.element, ({ name }) => [name]),
    reminder: valueWords(t('history.reminder'), fields.reminder, asIs),
    askedMeasures: listWords(t('history.askedMeasures'), fields.askedMeasures, (measure) =>
      measureName(lists, measure),
    ),
    questionnaireIntro: valueWords(t('history.questionnaireIntro'), fields.questionnaireIntro, asIs),
    questionnaireReply: valueWords(t('history.questionnaireReply'), fields.questionnaireReply, asIs),
  };
}
