import type { Translated } from '#shared/messages/catalogue.ts';
import type { equipmentPapersErrorsFr } from '#shared/messages/fr/errors/equipment-papers.ts';

/** English of {@link equipmentPapersErrorsFr}. */
export const equipmentPapersErrorsEn: Translated<typeof equipmentPapersErrorsFr> = {
  'equipment-settings/category-twice': 'Two categories are called “{{name}}”. Give one another name.',
  'equipment-settings/unknown-part':
    'The number pattern holds {{part}}, which means nothing. Use {AAAA}, {CAT} and zeros between braces.',
  'equipment-settings/one-number_one':
    'The number pattern holds {{count}} counter. Put exactly one, for example {000}.',
  'equipment-settings/one-number_other':
    'The number pattern holds {{count}} counters. Put exactly one, for example {000}.',
  'equipment-settings/unknown-category':
    'Item {{number}} ({{name}}) is of a category that does not exist in this register. Give it another category.',
  'equipment-settings/no-such-category': 'The other category no longer exists. Choose another one.',
};
