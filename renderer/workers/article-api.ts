import type { Written } from '#renderer/storage/write-path.ts';
import type { Article, ArticleInput } from '#shared/domain/article/article.ts';
import type { Outcome } from '#shared/domain/problem.ts';

type Act = Promise<Outcome<Written>>;

/** A sheet that may answer what is being asked. */
export type ArticleSuggestion = Pick<Article, 'id' | 'title' | 'category' | 'problem' | 'answer'> & {
  /** How often it was used in a ticket. */
  readonly used: number;
};

/** The verbs of knowledge sheets. */
export type ArticleApi = {
  readonly createArticle: (input: ArticleInput) => Promise<Outcome<Written & { readonly id: string }>>;
  readonly editArticle: (id: string, patch: Partial<ArticleInput>) => Act;
  /** Refused where a ticket used it. */
  readonly deleteArticle: (id: string) => Act;
  /** The sheets that may answer, best first: by words of what is typed, then by category, then by use. */
  readonly suggestArticles: (
    asked: { readonly text: string; readonly category: string | null },
    limit: number,
  ) => Promise<readonly ArticleSuggestion[]>;
};
