import type { Translated } from '#shared/messages/catalogue.ts';
import type { startErrorsFr } from '#shared/messages/fr/errors/start.ts';

/** English of {@link startErrorsFr}. */
export const startErrorsEn: Translated<typeof startErrorsFr> = {};
