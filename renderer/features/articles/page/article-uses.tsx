import { Anchor } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import classes from '#renderer/features/articles/articles.module.css';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ArticleUse } from '#shared/domain/article/article-use.ts';

/** Tickets told at most, the latest: what was long ago says little of a sheet. */
const TOLD = 20;

type Props = { readonly use: ArticleUse; readonly onOpenTicket: (ticketId: string) => void };

/** The tickets in which a sheet served, the latest use first. */
export function ArticleUses({ use, onOpenTicket }: Props) {
  const { t } = useTranslation('articles');
  const { settings } = useRegister();
  const told = use.ticketIds.slice(0, TOLD).join(' ');
  const read = useCallback((api: RegisterApi) => api.ticketRows(told === '' ? [] : told.split(' ')), [told]);
  const rows = useRegisterQuery(read, ['ticket', 'ticketEvent', 'accessPoint']);
  if (rows === undefined) return null;
  const more = use.ticketIds.length - rows.length;
  // The Swedish writing of a day is the ISO one.
  const dayOf = (at: number): string =>
    dayText(new Date(at).toLocaleDateString('sv', { timeZone: settings.timeZone }));
  return (
    <RecordSection title={t('page.sections.uses')}>
      {rows.length === 0 ? (
        <p className={classes.quiet}>{t('page.noUse')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reached by the keyboard
        <section className={classes.scroller} aria-label={t('page.usesLabel')} tabIndex={0}>
          <table className={classes.uses}>
            <thead>
              <tr>
                <th scope="col">{t('page.columns.number')}</th>
                <th scope="col">{t('page.columns.subject')}</th>
                <th scope="col">{t('page.columns.place')}</th>
                <th scope="col">{t('page.columns.opened')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <Anchor inherit component="button" type="button" onClick={() => onOpenTicket(row.id)}>
                      {row.number}
                    </Anchor>
                  </th>
                  <td>{row.subject}</td>
                  <td>{row.placeName ?? <span className={classes.quiet}>{t('page.noPlace')}</span>}</td>
                  <td>{dayOf(row.openedAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {more > 0 && <p className={classes.help}>{t('page.moreUses', { count: more })}</p>}
    </RecordSection>
  );
}
