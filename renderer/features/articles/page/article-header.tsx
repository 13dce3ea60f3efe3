import { Alert, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { ConfirmToday } from '#renderer/entity-ui/confirm-today.tsx';
import { FreshnessBadge } from '#renderer/entity-ui/freshness-badge.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { useTicketCategoryName } from '#renderer/entity-ui/use-ticket-category-name.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Article } from '#shared/domain/article/article.ts';
import type { ArticleUse } from '#shared/domain/article/article-use.ts';
import type { Problem } from '#shared/domain/problem.ts';

type Props = {
  readonly article: Article;
  readonly use: ArticleUse | undefined;
  readonly onEdit: () => void;
  readonly onDeleted: () => void;
};

/** Title of a sheet, what it is about, how it served, when it was checked, and what can be done with it. */
export function ArticleHeader({ article, use, onEdit, onDeleted }: Props) {
  const { t } = useTranslation('articles');
  const { t: app } = useTranslation('app');
  const { api } = useRegister();
  const today = useToday();
  const notice = useWrittenNotice();
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { id, title } = article;
  const remove = async (): Promise<void> => {
    const outcome = await api.deleteArticle(id);
    setAsking(false);
    if (!outcome.ok) {
      setProblems(outcome.problems);
      return;
    }
    notice(t('page.deleted', { name: title }), outcome.value);
    onDeleted();
  };
  const verify = async (): Promise<void> => {
    const outcome = await api.editArticle(id, { verifiedOn: today });
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) notice(t('page.checked'), outcome.value);
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(article.answer);
    notifications.show({ message: t('page.answerCopied') });
  };
  return (
    <>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1>{title}</h1>
          <StandingLine article={article} use={use} />
        </div>
        <div className={classes.actions}>
          <Button size="xs" onClick={onEdit}>
            {t('page.edit')}
          </Button>
          <Button size="xs" variant="default" onClick={() => void copy()}>
            {t('page.copyAnswer')}
          </Button>
          <ConfirmToday
            label={t('page.checkedToday')}
            verifiedOn={article.verifiedOn}
            today={today}
            onConfirm={() => void verify()}
          />
          <Button size="xs" variant="subtle" color="red" onClick={() => setAsking(true)}>
            {t('page.delete')}
          </Button>
        </div>
      </header>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title={app('notDone')} mb="md">
          <ProblemList problems={problems} />
        </Alert>
      )}
      <ConfirmDialog
        opened={asking}
        title={t('page.deleteTitle', { name: title })}
        confirm={t('page.delete')}
        cancel={app('cancel')}
        danger
        busy={false}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        {t('page.deleteBody')}
      </ConfirmDialog>
    </>
  );
}

function StandingLine({ article, use }: Pick<Props, 'article' | 'use'>) {
  const { t } = useTranslation('articles');
  const categoryName = useTicketCategoryName();
  const today = useToday();
  const { category, verifiedOn } = article;
  return (
    <p className={classes.line}>
      <span>{category === null ? t('fields.anyCategory') : categoryName?.(category)}</span>
      {use !== undefined && <span>{t('page.usedTimes', { count: use.ticketIds.length })}</span>}
      <FreshnessBadge verifiedOn={verifiedOn} today={today}>
        {verifiedOn === null ? t('page.neverVerified') : t('page.verifiedOn', { day: dayText(verifiedOn) })}
      </FreshnessBadge>
    </p>
  );
}
