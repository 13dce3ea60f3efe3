import { Alert } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '#renderer/components/form/error-summary.tsx';
import { DraftBanner } from './draft-banner.tsx';
import { fieldId } from './form-fields.tsx';
import { FormFooter } from './form-footer.tsx';
import { ProblemList } from './problem-list.tsx';
import classes from './record-form.module.css';
import type { RecordForm } from './use-record-form.ts';
import { useWindowTitle } from './use-window-title.ts';

type Props = {
  readonly title: string;
  readonly record: Omit<RecordForm<Record<string, unknown>>, 'form'>;
  /** The draft that the form opened with. */
  readonly draft: { readonly savedAt: string; readonly basedOn: string | null } | null;
  /** Name of a field, by its path in the form's values. */
  readonly labelOf: (path: string) => string;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
  readonly children: ReactNode;
};

/** What is around the fields of the form of a record: its title, its draft, its errors, its buttons. */
export function RecordFormFrame({ title, record, draft, labelOf, onCancel, onDiscard, children }: Props) {
  const { t } = useTranslation('accessPoints');
  useWindowTitle(title);
  const { shown, refusals, busy, summary, submit, keeper, basedOn } = record;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey || busy) return;
    event.preventDefault();
    void submit();
  };
  return (
    <form
      className={classes.page}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h1>{title}</h1>
      <p className={classes.lead}>{t('form.required')}</p>
      {draft !== null && <DraftBanner draft={draft} updatedAt={basedOn} onDiscard={onDiscard} />}
      {shown.length > 0 && (
        <ErrorSummary
          ref={summary}
          title={t('form.problems', { count: shown.length })}
          entries={shown.map((problem) => ({
            fieldId: fieldId(problem.field ?? ''),
            label: labelOf(problem.field ?? ''),
            sentence: record.sentenceOf(problem),
          }))}
        />
      )}
      {refusals.length > 0 && (
        <Alert ref={summary} tabIndex={-1} color="red" role="alert" title={t('form.refused')} mb="md">
          <ProblemList problems={refusals} />
        </Alert>
      )}
      {children}
      <FormFooter keeper={keeper} busy={busy} onCancel={onCancel} onDiscard={onDiscard} />
    </form>
  );
}
