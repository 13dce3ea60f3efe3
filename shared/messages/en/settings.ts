import type { Translated } from '../catalogue.ts';
import type { settingsFr } from '../fr/settings.ts';

/** English of {@link settingsFr}. */
export const settingsEn: Translated<typeof settingsFr> = {};
