import type { Translated } from '../../catalogue.ts';
import type { usageErrorsFr } from '../../fr/errors/usage.ts';

/** English of {@link usageErrorsFr}. */
export const usageErrorsEn: Translated<typeof usageErrorsFr> = {};
