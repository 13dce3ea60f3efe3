import type { Translated } from '#shared/messages/catalogue.ts';
import type { usageSettingsErrorsFr } from '#shared/messages/fr/errors/usage-settings.ts';

/** What is wrong with the settings of usage. */
export const usageSettingsErrorsEn: Translated<typeof usageSettingsErrorsFr> = {
  'usage-settings/theme-twice': 'Two themes are called “{{name}}”. Rename one.',
  'record/tied-usageSettingss_one': '“{{name}}” cannot be deleted: the settings of usage name it.',
  'record/tied-usageSettingss_other': '“{{name}}” cannot be deleted: the settings of usage name it.',
};
