import type { Translated } from '../../catalogue.ts';
import type { registerFileErrorsFr } from '../../fr/errors/register-file.ts';

/** English of {@link registerFileErrorsFr}. */
export const registerFileErrorsEn: Translated<typeof registerFileErrorsFr> = {};
