import type { Translated } from '#shared/messages/catalogue.ts';
import type { registerFileFr } from '#shared/messages/fr/register-file.ts';

/** English of {@link registerFileFr}. */
export const registerFileEn: Translated<typeof registerFileFr> = {};
