import type { Translated } from '#shared/messages/catalogue.ts';
import type { registerFileErrorsFr } from '#shared/messages/fr/errors/register-file.ts';

/** English of {@link registerFileErrorsFr}. */
export const registerFileErrorsEn: Translated<typeof registerFileErrorsFr> = {};
