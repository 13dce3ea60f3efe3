import type { Translated } from '#shared/messages/catalogue.ts';
import type { articlesErrorsFr } from '#shared/messages/fr/errors/articles.ts';

/** English of {@link articlesErrorsFr}. */
export const articlesErrorsEn: Translated<typeof articlesErrorsFr> = {
  'article/title-missing': 'Give the sheet a title.',
  'article/answer-missing': 'Write the answer: it is what people look for.',
  'article/field-not-valid': 'This value does not fit, or the text is too long.',
  'article/link-not-valid': '“{{text}}” is not the address of a page. Example: https://www.example.org/help.',
  'article/verified-in-future': 'The day of the check is to come. Give a past day or today.',
  'article/unknown-ticket': 'The ticket that this sheet comes from is no longer in the register.',
  'record/tied-articles_one': '“{{name}}” cannot be deleted: a knowledge sheet is tied to it.',
  'record/tied-articles_other': '“{{name}}” cannot be deleted: {{count}} knowledge sheets are tied to it.',
};
