import type { Article } from './article.ts';
import { saysWord, tellingWords } from './article-words.ts';

/** What is being asked, as far as it was typed. */
export type AskedForHelp = { readonly text: string; readonly category: string | null };

/** A sheet in the words that it is found by. */
type KnownArticle = {
  readonly article: Article;
  /** Each word with the weight of the field that says it best. */
  readonly words: ReadonlyMap<string, number>;
};

/** The sheets, ready to be compared with what is typed. */
export type ArticleWords = { readonly articles: readonly KnownArticle[] };

/** What a word tells by where it stands: a title is about its words, an answer merely holds them. */
const WEIGHTS = { title: 3, keywords: 3, problem: 2, answer: 1 } as const;

/** Reads the words of sheets, once for many questions. */
export function articleWords(articles: Iterable<Article>): ArticleWords {
  return {
    articles: [...articles].map((article) => {
      const words = new Map<string, number>();
      const take = (text: string | null, weight: number): void => {
        for (const word of tellingWords(text ?? '')) words.set(word, Math.max(words.get(word) ?? 0, weight));
      };
      take(article.title, WEIGHTS.title);
      take(article.keywords.join(' '), WEIGHTS.keywords);
      take(article.problem, WEIGHTS.problem);
      take(article.answer, WEIGHTS.answer);
      return { article, words };
    }),
  };
}

/** A sheet of the category that is asked for gains half of what its words weigh; one of any category, a quarter. */
const SAME_CATEGORY = 1.5;
const ANY_CATEGORY = 1.25;
/** From equal words, what served most comes first; it never outweighs a word. */
const USE_SHARE = 0.02;

/**
 * The sheets that may answer, best first: by the words of what is typed (a rare word weighs more than a common one,
 * the title more than the answer), then by category, then by use. Where nothing that tells was typed, those of the
 * category that served most. A sheet that says none of the words is left out.
 *
 * @param usedOf how often a sheet served
 */
export function suggestArticles(
  { articles }: ArticleWords,
  { text, category }: AskedForHelp,
  usedOf: (articleId: string) => number,
  limit: number,
): readonly Article[] {
  const typed = tellingWords(text);
  const scored =
    typed.length === 0
      ? ofCategory(articles, category).map(({ article }) => ({ article, score: 0 }))
      : byWords(articles, typed, category, usedOf);
  return scored
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(b.article.category === category) - Number(a.article.category === category) ||
        usedOf(b.article.id) - usedOf(a.article.id) ||
        (a.article.title < b.article.title ? -1 : a.article.title > b.article.title ? 1 : 0) ||
        (a.article.id < b.article.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ article }) => article);
}

function ofCategory(articles: readonly KnownArticle[], category: string | null): readonly KnownArticle[] {
  if (category === null) return [];
  return articles.filter(({ article }) => article.category === category || article.category === null);
}

type Scored = { readonly article: Article; readonly score: number };

function byWords(
  articles: readonly KnownArticle[],
  typed: readonly string[],
  category: string | null,
  usedOf: (articleId: string) => number,
): Scored[] {
  const weights = articles.map(({ words }) => typed.map((word) => weightOf(word, words)));
  const rarity = typed.map((_, at) => {
    const holders = weights.filter((own) => (own[at] ?? 0) > 0).length;
    return holders === 0 ? 0 : Math.log(1 + articles.length / holders);
  });
  return articles.flatMap(({ article }, index): readonly Scored[] => {
    const said = rarity.reduce((sum, rare, at) => sum + rare * (weights[index]?.[at] ?? 0), 0);
    if (said === 0) return [];
    const served = 1 + USE_SHARE * Math.log(1 + usedOf(article.id));
    return [{ article, score: said * categoryShare(article, category) * served }];
  });
}

function weightOf(typed: string, words: ReadonlyMap<string, number>): number {
  let best = words.get(typed) ?? 0;
  for (const [word, weight] of words) if (weight > best && saysWord(typed, word)) best = weight;
  return best;
}

function categoryShare(article: Article, category: string | null): number {
  if (category === null) return 1;
  if (article.category === category) return SAME_CATEGORY;
  return article.category === null ? ANY_CATEGORY : 1;
}
