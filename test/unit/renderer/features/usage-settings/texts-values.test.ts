import { describe, expect, it } from 'vitest';
import { textsValues, typedTexts } from '#renderer/features/usage-settings/texts/texts-values.ts';
import { defaultUsageSettings } from '#shared/domain/usage-settings/usage-settings.ts';
import { defaultUsageReminder } from '#shared/messages/fr/default-usage-reminder.ts';

describe('form of questionnaires and of the reminder', () => {
  it('shows the text of the program where the officer wrote none, and keeps none of it', () => {
    const values = textsValues(defaultUsageSettings);
    expect(values.reminder).toBe(defaultUsageReminder);
    const { askedMeasures, questionnaireIntro, questionnaireReply, reminder } = defaultUsageSettings;
    expect(typedTexts(values)).toEqual({ askedMeasures, questionnaireIntro, questionnaireReply, reminder });
  });

  it('keeps measures in their order, and texts without the line ends of another system', () => {
    expect(
      typedTexts({
        askedMeasures: ['gender.man', 'users', 'visits'],
        questionnaireIntro: ' Merci.\r\nÀ bientôt. ',
        questionnaireReply: '  ',
        reminder: '',
      }),
    ).toEqual({
      askedMeasures: ['visits', 'users', 'gender.man'],
      questionnaireIntro: 'Merci.\nÀ bientôt.',
      questionnaireReply: null,
      reminder: null,
    });
  });
});
