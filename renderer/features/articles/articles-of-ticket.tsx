import { Anchor } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Article } from '#shared/domain/article/article.ts';
import classes from './articles.module.css';

type Props = { readonly ticketId: string; readonly onOpen: (articleId: string) => void };

/** The living sheets that were written from a ticket; undefined while they are read. */
function useArticlesOfTicket(ticketId: string): readonly Article[] | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const rows = await database.articles.where('ticketId').equals(ticketId).toArray();
    return rows.filter(({ deletedAt }) => deletedAt === null);
  }, [database, ticketId]);
}

/** Whether a sheet was written from a ticket: a tab that would stay empty is not shown. */
export function useHasArticle(ticketId: string): boolean {
  return (useArticlesOfTicket(ticketId)?.length ?? 0) > 0;
}

/** The sheets that were written from a ticket; nothing where there is none. Shown on the page of the ticket. */
export function ArticlesOfTicket({ ticketId, onOpen }: Props) {
  const { t } = useTranslation('articles');
  const articles = useArticlesOfTicket(ticketId);
  if (articles === undefined || articles.length === 0) return null;
  return (
    <RecordSection title={t('ofTicket.title')}>
      <ul className={classes.links}>
        {articles.map(({ id, title }) => (
          <li key={id}>
            <Anchor component="button" type="button" ta="start" onClick={() => onOpen(id)}>
              {title}
            </Anchor>
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
