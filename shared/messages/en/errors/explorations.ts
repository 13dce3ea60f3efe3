import type { Translated } from '#shared/messages/catalogue.ts';
import type { explorationsErrorsFr } from '#shared/messages/fr/errors/explorations.ts';

/** What is wrong with saved explorations. */
export const explorationsErrorsEn: Translated<typeof explorationsErrorsFr> = {
  'exploration/name-taken': 'An analysis is already called “{{name}}”. Choose another name, or update it.',
  'record/tied-explorations_one': '“{{name}}” cannot be deleted: an analysis is tied to it.',
  'record/tied-explorations_other': '“{{name}}” cannot be deleted: {{count}} analyses are tied to it.',
};
