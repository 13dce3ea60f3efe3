import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import formClasses from '#renderer/entity-ui/record-form.module.css';
import { RecordFormFrame } from '#renderer/entity-ui/record-form-frame.tsx';
import { useRecordForm } from '#renderer/entity-ui/use-record-form.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Article, ArticleInput } from '#shared/domain/article/article.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import { changedFields } from '#shared/domain/record/changed-fields.ts';
import { ArticleFields } from './article-fields.tsx';
import {
  type ArticleDraft,
  type ArticleValues,
  articleValues,
  articleValuesSchema,
  newArticleValues,
  readArticleValues,
} from './article-values.ts';
import type { ArticleStart } from './use-article-start.ts';

type Props = {
  readonly start: ArticleStart;
  readonly draft: ArticleDraft | null;
  readonly onDone: (articleId: string) => void;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
};

/** The form of a sheet: its parts, the errors beside the fields and in a summary, the draft. */
export function ArticleForm({ start, draft, onDone, onCancel, onDiscard }: Props) {
  const { article, ticket, keeper } = start;
  const { t } = useTranslation('articles');
  const today = useToday();
  const [initialValues] = useState(
    () =>
      draft?.values ??
      (article === null
        ? newArticleValues(ticket, today, (cause) => t('form.cause', { cause }))
        : articleValues(article)),
  );
  const record = useRecordForm({
    keeper,
    basedOn: article?.updatedAt ?? null,
    initialValues,
    read: (values: ArticleValues) => readArticleValues(values, ticket?.id ?? null, today),
    save: useSave(article),
    onDone,
  });
  return (
    <RecordFormFrame
      title={article === null ? t('form.createTitle') : t('form.editTitle', { name: article.title })}
      record={record}
      draft={draft}
      labelOf={(path) => {
        const field = articleValuesSchema.keyof().options.find((one) => one === path);
        return field === undefined ? path : t(`fields.${field}`);
      }}
      onCancel={onCancel}
      onDiscard={onDiscard}
    >
      {article === null && ticket !== null && (
        <p className={formClasses.note}>{t('form.fromTicket', { number: ticket.number })}</p>
      )}
      {start.isTicketGone && (
        <p role="alert" className={formClasses.note}>
          {t('form.ticketGone')}
        </p>
      )}
      <ArticleFields form={record.form} callers={start.callers} />
    </RecordFormFrame>
  );
}

/** Writes what was typed: a new sheet, or the fields that changed of one. Gives its id. */
function useSave(article: Article | null): (input: ArticleInput) => Promise<Outcome<string>> {
  const { t } = useTranslation('articles');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async (input) => {
    if (article === null) {
      const created = await api.createArticle(input);
      if (!created.ok) return created;
      notice(t('form.saved'), created.value);
      return { ok: true, value: created.value.id };
    }
    const edited = await api.editArticle(article.id, changedFields<ArticleInput>(article, input));
    if (!edited.ok) return edited;
    notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'form.saved'), edited.value);
    return { ok: true, value: article.id };
  };
}
