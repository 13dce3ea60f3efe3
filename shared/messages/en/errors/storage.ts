import type { Translated } from '../../catalogue.ts';
import type { storageErrorsFr } from '../../fr/errors/storage.ts';

/** English of {@link storageErrorsFr}. */
export const storageErrorsEn: Translated<typeof storageErrorsFr> = {};
