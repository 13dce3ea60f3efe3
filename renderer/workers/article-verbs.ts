import { createArticle, deleteArticle, editArticle } from '#renderer/storage/article-store.ts';
import { suggestArticles } from '#shared/domain/article/suggest-articles.ts';
import type { ArticleApi } from './article-api.ts';
import { makeArticleSources } from './article-sources.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of knowledge sheets. */
export function makeArticleVerbs(context: WorkerContext): ArticleApi {
  const { register } = context;
  const sources = makeArticleSources(context);
  return {
    createArticle: (input) => createArticle(register(), input),
    editArticle: (id, patch) => editArticle(register(), id, patch),
    deleteArticle: (id) => deleteArticle(register(), id),
    suggestArticles: async (asked, limit) => {
      const [words, uses] = await Promise.all([sources.words(), sources.uses()]);
      const usedOf = (id: string): number => uses.get(id)?.ticketIds.length ?? 0;
      return suggestArticles(words, asked, usedOf, limit).map(({ id, title, category, problem, answer }) => ({
        id,
        title,
        category,
        problem,
        answer,
        used: usedOf(id),
      }));
    },
  };
}
