import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/articles/articles.module.css';
import type { TracedArticle } from './use-booklet-articles.ts';

/** Sheets told at most, so that the pages stay in sight. */
const TOLD = 3;

type Props = { readonly traced: readonly TracedArticle[]; readonly onOpen: (articleId: string) => void };

/** The sheets of a booklet that may tell of somebody: it is shared, and must name nobody. */
export function TracesNotice({ traced, onOpen }: Props) {
  const { t } = useTranslation('articles');
  if (traced.length === 0) return null;
  return (
    <div role="status" className={`${classes.traces} ${classes.ofBooklet}`}>
      <p>{t('bookletPage.traces', { count: traced.length })}</p>
      <ul>
        {traced.slice(0, TOLD).map(({ article, traces }) => (
          <li key={article.id}>
            <Anchor component="button" type="button" ta="start" onClick={() => onOpen(article.id)}>
              {article.title}
            </Anchor>{' '}
            ({traces.map(({ text }) => text).join(', ')})
          </li>
        ))}
      </ul>
      {traced.length > TOLD && <p>{t('bookletPage.more', { count: traced.length - TOLD })}</p>}
    </div>
  );
}
