import type { Translated } from '#shared/messages/catalogue.ts';
import type { hotlineSettingsFr } from '#shared/messages/fr/hotline-settings.ts';

/** English of {@link hotlineSettingsFr}. */
export const hotlineSettingsEn: Translated<typeof hotlineSettingsFr> = {
  title: 'Hotline',
  holidays: {
    none: 'No public holiday',
    mainland: 'Mainland France',
    alsaceMoselle: 'Alsace-Moselle',
    guadeloupe: 'Guadeloupe',
    martinique: 'Martinique',
    guyane: 'French Guiana',
    reunion: 'Réunion',
    mayotte: 'Mayotte',
    saintBarthelemy: 'Saint-Barthélemy',
    saintMartin: 'Saint-Martin',
  },
};
