import { useLiveQuery } from 'dexie-react-hooks';
import { callerNames } from '#renderer/features/articles/caller-names.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Article } from '#shared/domain/article/article.ts';
import { type PersonalTrace, personalTraces } from '#shared/domain/article/personal-traces.ts';

/** A sheet that may tell of somebody. */
export type TracedArticle = { readonly article: Article; readonly traces: readonly PersonalTrace[] };

/** The living sheets that were chosen, all of them where none were; undefined while they are read. */
export function useBookletArticles(chosen: readonly string[] | null):
  | {
      readonly articles: readonly Article[];
      /** Whether the register has others. */
      readonly isSome: boolean;
    }
  | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const living = (await database.articles.toArray()).filter(({ deletedAt }) => deletedAt === null);
    const wanted = chosen === null ? null : new Set(chosen);
    const articles = wanted === null ? living : living.filter(({ id }) => wanted.has(id));
    return { articles, isSome: articles.length < living.length };
  }, [database, chosen]);
}

/** Of some sheets, those that may tell of somebody; undefined while they are looked at. */
export function useTracedArticles(
  articles: readonly Article[] | undefined,
): readonly TracedArticle[] | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    if (articles === undefined) return undefined;
    const found: TracedArticle[] = [];
    for (const article of articles) {
      const ticket = article.ticketId === null ? undefined : await database.tickets.get(article.ticketId);
      const callers = ticket === undefined ? [] : await callerNames(database, [ticket]);
      const traces = personalTraces(article, callers);
      if (traces.length > 0) found.push({ article, traces });
    }
    return found;
  }, [database, articles]);
}
