import type { Remote } from 'comlink';
import type { ArticleApi } from './article-api.ts';

/** The verbs of knowledge sheets, across to the worker. */
export function articleVerbsOf(remote: Remote<ArticleApi>): ArticleApi {
  return {
    createArticle: (...given) => remote.createArticle(...given),
    editArticle: (...given) => remote.editArticle(...given),
    deleteArticle: (...given) => remote.deleteArticle(...given),
    suggestArticles: (...given) => remote.suggestArticles(...given),
  };
}
