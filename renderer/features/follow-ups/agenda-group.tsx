import { Anchor, Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { AgendaItem, AgendaTerm } from '#shared/domain/follow-up/follow-up-agenda.ts';
import type { SubjectKey } from '#shared/domain/record/subject.ts';
import type { FollowUpSubject } from './follow-up-values.ts';
import classes from './follow-ups.module.css';

type Props = {
  readonly term: AgendaTerm;
  readonly items: readonly AgendaItem[];
  readonly onOpen: (subject: FollowUpSubject) => void;
  /** What has a page to open. */
  readonly openable: readonly SubjectKey[];
  readonly onDone: (item: AgendaItem) => void;
  readonly onLog: (item: AgendaItem) => void;
};

/** What is to do by one term, the earliest first; nothing when there is none. */
export function AgendaGroup({ term, items, onOpen, openable, onDone, onLog }: Props) {
  const { t } = useTranslation('followUps');
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id} className={classes.group} data-term={term}>
      <h2 id={id}>
        {t(`agenda.terms.${term}`)} <span className={classes.quiet}>{items.length}</span>
      </h2>
      <table className={classes.table}>
        <thead>
          <tr>
            {(['nextOn', 'subject', 'text', 'last', 'acts'] as const).map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`agenda.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td>{dayText(item.nextOn)}</td>
              <th scope="row">
                {openable.includes(item.subject.key) ? (
                  <Anchor component="button" type="button" ta="start" onClick={() => onOpen(item.subject)}>
                    {item.subject.name}
                  </Anchor>
                ) : (
                  item.subject.name
                )}
                <small>
                  {[t(`agenda.subjects.${item.subject.key}`), item.subject.communeName]
                    .filter((part) => part !== null && part !== '')
                    .join(' · ')}
                </small>
              </th>
              <td>
                <p className={classes.excerpt} data-missing={item.text === null || undefined}>
                  {item.text ?? t('item.noText')}
                </p>
              </td>
              <td>{dayText(item.lastOn)}</td>
              <td>
                <div className={classes.rowActs}>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t('item.doneTodayOf', {
                      name: item.subject.name,
                      day: dayText(item.nextOn),
                    })}
                    onClick={() => onDone(item)}
                  >
                    {t('item.doneToday')}
                  </Button>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t('item.logDoneOf', { name: item.subject.name, day: dayText(item.nextOn) })}
                    onClick={() => onLog(item)}
                  >
                    {t('item.logDone')}
                  </Button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
