import type { Translated } from '#shared/messages/catalogue.ts';
import type { registerFileFr } from '#shared/messages/fr/register-file.ts';

/** English of {@link registerFileFr}. */
export const registerFileEn: Translated<typeof registerFileFr> = {
  savedAs: 'Register saved in {{name}}',
  openTitle: 'Open another register',
  openConsequence:
    'The content of “{{name}}” will take the place of the open register. That one is not erased from this PC, but save it to a file if you mean to come back to it.',
  openConfirm: 'Open this register',
  opening: 'Reading the register file',
};
