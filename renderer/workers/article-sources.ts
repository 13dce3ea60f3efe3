import { type ArticleUse, articleUses } from '#shared/domain/article/article-use.ts';
import { type ArticleWords, articleWords } from '#shared/domain/article/suggest-articles.ts';
import type { Hotline } from '#shared/domain/ticket/hotline.ts';
import type { WorkerContext } from './worker-context.ts';

/** What the questions about knowledge sheets are answered from. */
export type ArticleSources = {
  readonly hotline: () => Promise<Hotline>;
  /** The words of the sheets; the same until a sheet changes. */
  readonly words: () => Promise<ArticleWords>;
  /** How the sheets served; the same until a ticket changes. */
  readonly uses: () => Promise<ReadonlyMap<string, ArticleUse>>;
};

/** Makes the sources of the register in use, whichever it is by then. */
export function makeArticleSources({ register }: WorkerContext): ArticleSources {
  const hotline = () => register().parts.hotline.read();
  let heldWords: { readonly of: Hotline['articles']; readonly words: ArticleWords } | null = null;
  let heldUses: { readonly of: Hotline['tickets']; readonly uses: ReadonlyMap<string, ArticleUse> } | null =
    null;
  return {
    hotline,
    words: async () => {
      const { articles } = await hotline();
      if (heldWords?.of !== articles) heldWords = { of: articles, words: articleWords(articles.values()) };
      return heldWords.words;
    },
    uses: async () => {
      const { tickets } = await hotline();
      if (heldUses?.of !== tickets) heldUses = { of: tickets, uses: articleUses(tickets.values()) };
      return heldUses.uses;
    },
  };
}
