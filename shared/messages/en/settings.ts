import type { Translated } from '#shared/messages/catalogue.ts';
import type { settingsFr } from '#shared/messages/fr/settings.ts';

/** English of {@link settingsFr}. */
export const settingsEn: Translated<typeof settingsFr> = {};
