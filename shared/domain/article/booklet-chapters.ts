import { ticketCategories } from '#shared/domain/ticket/ticket.ts';
import type { Article } from './article.ts';

/** The sheets of one category, in the order in which a booklet holds them. */
export type BookletChapter = {
  /** A category of tickets; null = sheets of any. */
  readonly category: string | null;
  readonly articles: readonly Article[];
};

/**
 * Sheets as a booklet holds them: by category (those of every register first, in their order, then the officer's own
 * by name, then what goes for any), then by title. A chapter without sheets is left out.
 *
 * @param categoryName name of one of the officer's own categories
 */
export function bookletChapters(
  articles: readonly Article[],
  categoryName: (category: string) => string,
  language: string,
): readonly BookletChapter[] {
  const order = new Intl.Collator(language, { numeric: true }).compare;
  const common: readonly string[] = ticketCategories;
  const own = new Set(articles.flatMap(({ category }) => category ?? []));
  const categories: readonly (string | null)[] = [
    ...common.filter((code) => own.has(code)),
    ...[...own].filter((id) => !common.includes(id)).sort((a, b) => order(categoryName(a), categoryName(b))),
    null,
  ];
  return categories.flatMap((category) => {
    const held = articles
      .filter((article) => article.category === category)
      .sort((a, b) => order(a.title, b.title) || (a.id < b.id ? -1 : 1));
    return held.length === 0 ? [] : [{ category, articles: held }];
  });
}
