import type { Translated } from '#shared/messages/catalogue.ts';
import type { articlesFr } from '#shared/messages/fr/articles.ts';

/** English of {@link articlesFr}. */
export const articlesEn: Translated<typeof articlesFr> = {
  title: 'Knowledge sheets',
};
