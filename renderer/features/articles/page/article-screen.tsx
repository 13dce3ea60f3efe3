import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { RecordTabs } from '#renderer/entity-ui/record-tabs.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Article } from '#shared/domain/article/article.ts';
import { ArticleHeader } from './article-header.tsx';
import { ArticleSheet } from './article-sheet.tsx';
import { useArticleUse } from './use-article-use.ts';

type Props = {
  readonly articleId: string;
  /** The open tab, as the address says it. */
  readonly tab: string | null;
  readonly onTab: (key: string) => void;
  readonly onEdit: () => void;
  readonly onBack: () => void;
  readonly onOpenTicket: (ticketId: string) => void;
};

/** The page of a sheet: the problem, its answer, how it served, its history. */
export function ArticleScreen({ articleId, onBack, ...rest }: Props) {
  const { t } = useTranslation('articles');
  const { database } = useRegister();
  const article = useLiveQuery(async () => {
    const row = await database.articles.get(articleId);
    return row === undefined || row.deletedAt !== null ? null : row;
  }, [database, articleId]);
  useWindowTitle(article === undefined ? null : (article?.title ?? t('page.gone')));
  if (article === undefined) return null;
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('page.back')}
      </Anchor>
      {article === null ? (
        <p>{t('page.gone')}</p>
      ) : (
        <LivingArticle article={article} onDeleted={onBack} {...rest} />
      )}
    </div>
  );
}

type LivingProps = Omit<Props, 'articleId' | 'onBack'> & {
  readonly article: Article;
  readonly onDeleted: () => void;
};

function LivingArticle({ article, tab, onTab, onEdit, onDeleted, onOpenTicket }: LivingProps) {
  const { t } = useTranslation('articles');
  const { t: history } = useTranslation('history');
  const use = useArticleUse(article.id);
  return (
    <>
      <ArticleHeader article={article} use={use} onEdit={onEdit} onDeleted={onDeleted} />
      <RecordTabs
        panels={[
          {
            key: 'fiche',
            title: t('page.tabs.sheet'),
            content: <ArticleSheet article={article} use={use} onOpenTicket={onOpenTicket} />,
          },
          {
            key: 'historique',
            title: t('page.tabs.history'),
            content: (
              <RecordSection title={history('title')}>
                <RecordHistory table="article" id={article.id} />
              </RecordSection>
            ),
          },
        ]}
        tab={tab}
        onTab={onTab}
      />
    </>
  );
}
