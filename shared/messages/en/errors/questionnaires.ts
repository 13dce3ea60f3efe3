import type { Translated } from '#shared/messages/catalogue.ts';
import type { questionnairesErrorsFr } from '#shared/messages/fr/errors/questionnaires.ts';

/** What is wrong with questionnaires. */
export const questionnairesErrorsEn: Translated<typeof questionnairesErrorsFr> = {
  'questionnaire/not-one': '“{{file}}” is no questionnaire of Maillage: its identity page is missing.',
};
