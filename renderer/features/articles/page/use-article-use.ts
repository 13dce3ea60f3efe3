import { useLiveQuery } from 'dexie-react-hooks';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { type ArticleUse, articleUses } from '#shared/domain/article/article-use.ts';
import { ticketFacts, ticketMoment } from '#shared/domain/ticket/ticket-facts.ts';

const unused: ArticleUse = { ticketIds: [], lastAt: 0 };

/** The tickets in which a sheet served; undefined while they load. */
export function useArticleUse(articleId: string): ArticleUse | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const events = await database.ticketEvents.where('articleId').equals(articleId).toArray();
    const living = events.filter(({ deletedAt }) => deletedAt === null);
    const tickets = await database.tickets.bulkGet([...new Set(living.map(({ ticketId }) => ticketId))]);
    const facts = tickets.flatMap((ticket) =>
      ticket === undefined || ticket.deletedAt !== null
        ? []
        : [ticketFacts(ticket, living.filter(({ ticketId }) => ticketId === ticket.id).map(ticketMoment))],
    );
    return articleUses(facts).get(articleId) ?? unused;
  }, [database, articleId]);
}
