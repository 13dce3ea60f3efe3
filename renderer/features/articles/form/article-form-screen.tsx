import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useStartedDraft } from '#renderer/entity-ui/use-started-draft.ts';
import { ArticleForm } from './article-form.tsx';
import { type ArticleFormSubject, type ArticleStart, useArticleStart } from './use-article-start.ts';

type Ends = { readonly onDone: (articleId: string) => void; readonly onCancel: () => void };

/** Writes or edits a sheet. What is typed is kept until it is saved or given up. */
export function ArticleFormScreen({ articleId, ticketId, ...ends }: ArticleFormSubject & Ends) {
  const { t } = useTranslation('articles');
  const start = useArticleStart({ articleId, ticketId });
  if (start === undefined) return null;
  if (start === null) return <p className={classes.page}>{t('page.gone')}</p>;
  return <StartedForm start={start} {...ends} />;
}

/** The form, made again from the record when the draft is given up. */
function StartedForm({ start, onDone, onCancel }: Ends & { readonly start: ArticleStart }) {
  const { draft, turn, discard } = useStartedDraft(start);
  return (
    <ArticleForm
      key={turn}
      start={start}
      draft={draft}
      onDone={onDone}
      onCancel={onCancel}
      onDiscard={discard}
    />
  );
}
