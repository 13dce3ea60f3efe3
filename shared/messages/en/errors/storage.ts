import type { Translated } from '#shared/messages/catalogue.ts';
import type { storageErrorsFr } from '#shared/messages/fr/errors/storage.ts';

/** English of {@link storageErrorsFr}. */
export const storageErrorsEn: Translated<typeof storageErrorsFr> = {};
