import { useCallback } from 'react';
import { type DraftStart, useDraftStart } from '#renderer/entity-ui/use-draft-start.ts';
import { callerNames } from '#renderer/features/articles/caller-names.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Article } from '#shared/domain/article/article.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import { type ArticleDraft, articleDraftKey, articleDraftSchema } from './article-values.ts';

/** What the form of a sheet is about. */
export type ArticleFormSubject = {
  /** The sheet to edit; null to write one. */
  readonly articleId: string | null;
  /** The ticket that a new sheet is written from. */
  readonly ticketId: string | null;
};

type Read = {
  readonly article: Article | null;
  /** The ticket that the sheet comes from; null where there is none, or it is gone. */
  readonly ticket: Ticket | null;
  /** Whether it was said to come from a ticket that is gone. */
  readonly isTicketGone: boolean;
  /** Who called: a sheet must name nobody. */
  readonly callers: readonly string[];
};

/** What the form of a sheet starts from. */
export type ArticleStart = DraftStart<Read, ArticleDraft>;

/** Reads what the form needs before it is shown; undefined while it loads, null when the sheet is not there. */
export function useArticleStart({
  articleId,
  ticketId,
}: ArticleFormSubject): ArticleStart | null | undefined {
  const { database } = useRegister();
  const read = useCallback(async (): Promise<Read | null> => {
    const article = articleId === null ? null : await database.articles.get(articleId);
    if (article === undefined || (article !== null && article.deletedAt !== null)) return null;
    const origin = article === null ? ticketId : article.ticketId;
    const found = origin === null ? undefined : await database.tickets.get(origin);
    const ticket = found === undefined || found.deletedAt !== null ? null : found;
    return {
      article,
      ticket,
      isTicketGone: origin !== null && ticket === null,
      callers: ticket === null ? [] : await callerNames(database, [ticket]),
    };
  }, [database, articleId, ticketId]);
  return useDraftStart(articleDraftKey(articleId, ticketId), articleDraftSchema, read);
}
