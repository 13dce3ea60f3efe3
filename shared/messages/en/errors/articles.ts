import type { Translated } from '#shared/messages/catalogue.ts';
import type { articlesErrorsFr } from '#shared/messages/fr/errors/articles.ts';

/** English of {@link articlesErrorsFr}. */
export const articlesErrorsEn: Translated<typeof articlesErrorsFr> = {
  'article/unknown-ticket': 'The ticket that this sheet comes from is no longer in the register.',
  'record/tied-articles_one': '“{{name}}” cannot be deleted: a knowledge sheet is tied to it.',
  'record/tied-articles_other': '“{{name}}” cannot be deleted: {{count}} knowledge sheets are tied to it.',
};
