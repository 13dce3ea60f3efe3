import type { Translated } from '#shared/messages/catalogue.ts';
import type { questionnairesFr } from '#shared/messages/fr/questionnaires.ts';

/** Questionnaires written and read back. */
export const questionnairesEn: Translated<typeof questionnairesFr> = {
  title: 'Questionnaires',
};
