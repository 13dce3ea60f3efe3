import type { Translated } from '#shared/messages/catalogue.ts';
import type { usageErrorsFr } from '#shared/messages/fr/errors/usage.ts';

/** English of {@link usageErrorsFr}. */
export const usageErrorsEn: Translated<typeof usageErrorsFr> = {};
