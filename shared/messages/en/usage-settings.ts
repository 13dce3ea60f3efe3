import type { Translated } from '#shared/messages/catalogue.ts';
import type { usageSettingsFr } from '#shared/messages/fr/usage-settings.ts';

/** Settings of the observation of usage. */
export const usageSettingsEn: Translated<typeof usageSettingsFr> = {
  title: 'Observation of usage',
};
