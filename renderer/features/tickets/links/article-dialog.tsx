import { Radio, TextInput } from '@mantine/core';
import { useCallback, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryDialog, useEntry } from '#renderer/entity-ui/entry-dialog.tsx';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { WholeTicket } from '#renderer/features/tickets/page/use-ticket.ts';
import classes from '#renderer/features/tickets/tickets.module.css';
import type { ArticleSuggestion } from '#renderer/workers/article-api.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';

const SHOWN = 12;

type Props = { readonly whole: WholeTicket; readonly onClose: () => void };

/** Finds the sheet that answers a ticket, shows it, and tells that it was used. */
export function ArticleDialog({ whole: { ticket }, onClose }: Props) {
  const { t } = useTranslation('ticketPage');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const entry = useEntry({ search: '', articleId: '' });
  const { values, set } = entry;
  const found = useSuggestions(ticket, useDeferredValue(values.search.trim()));
  const chosen = found?.find(({ id }) => id === values.articleId);
  const submit = (): void => {
    if (chosen === undefined) {
      entry.refuse([
        { code: 'ticket/article-missing', values: {}, severity: 'error', row: null, field: 'articleId' },
      ]);
      return;
    }
    const told = { at: null, officer: null, text: null, minutes: null };
    void entry.run(
      () => api.actOnTicket(ticket.id, { ...told, kind: 'articleUsed', articleId: chosen.id }),
      (written) => {
        notice(t('article.done'), written);
        onClose();
      },
    );
  };
  return (
    <EntryDialog
      title={t('article.title', { number: ticket.number })}
      confirm={t('article.submit')}
      entry={entry}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={t('article.search')}
        description={t('article.searchHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data-autofocus
        autoComplete="off"
        value={values.search}
        onChange={(event) => set({ search: event.currentTarget.value })}
      />
      {found?.length === 0 ? (
        <p className={classes.help}>{t('article.nothing')}</p>
      ) : (
        <Radio.Group
          aria-label={t('article.found')}
          error={entry.error('articleId')}
          value={values.articleId}
          onChange={(articleId) => set({ articleId })}
        >
          <div className={classes.choices}>
            {(found ?? []).map(({ id, title, used }) => (
              <Radio
                key={id}
                value={id}
                className={classes.choice ?? ''}
                label={
                  <>
                    {title} <span className={classes.quiet}>{t('article.used', { count: used })}</span>
                  </>
                }
              />
            ))}
          </div>
        </Radio.Group>
      )}
      {chosen !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by the keyboard
        <section aria-label={t('article.answer')} tabIndex={0} className={classes.answer}>
          {chosen.answer}
        </section>
      )}
    </EntryDialog>
  );
}

/** The sheets that may answer what is typed; without words, what the ticket says. */
function useSuggestions(
  { subject, description, category }: Pick<Ticket, 'subject' | 'description' | 'category'>,
  typed: string,
): readonly ArticleSuggestion[] | undefined {
  const text = typed === '' ? [subject, description].filter(Boolean).join(' ') : typed;
  const read = useCallback(
    (api: RegisterApi) => api.suggestArticles({ text, category }, SHOWN),
    [text, category],
  );
  return useRegisterQuery(read, ['article', 'ticketEvent']);
}
