import type { Translated } from '../catalogue.ts';
import type { registerFileFr } from '../fr/register-file.ts';

/** English of {@link registerFileFr}. */
export const registerFileEn: Translated<typeof registerFileFr> = {};
