import type { Translated } from '../../catalogue.ts';
import type { startErrorsFr } from '../../fr/errors/start.ts';

/** English of {@link startErrorsFr}. */
export const startErrorsEn: Translated<typeof startErrorsFr> = {};
