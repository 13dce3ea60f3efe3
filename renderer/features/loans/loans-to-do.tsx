import { Anchor } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useCallback, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import type { LoanRow } from '#shared/domain/loan/loan-row.ts';
import { LOAN_TABLES } from './loan-tables.ts';
import classes from './loans.module.css';
import { ThingsText } from './things-text.tsx';

/** How far back a booking that nobody fetched is still shown as to be handed over, in days. */
const MISSED_DAYS = 30;

type Props = {
  readonly onOpen: (loanId: string) => void;
  readonly onOverdue: () => void;
};

type Kind = 'handOver' | 'due' | 'waiting';

/** What awaits today: what is late, what leaves, what comes back, who waits. A count opens its list. */
export function LoansToDo({ onOpen, onOverdue }: Props) {
  const { t } = useTranslation('loans');
  const id = useId();
  const today = useToday();
  const [opened, setOpened] = useState<Kind | null>(null);
  const read = useCallback(
    async (api: RegisterApi) => {
      const [overdue, days, waiting] = await Promise.all([
        api.loansOf({ kind: 'overdue' }),
        api.loansOf({ kind: 'days', from: addDays(today, -MISSED_DAYS), to: today }),
        api.loansOf({ kind: 'waiting' }),
      ]);
      return {
        overdue,
        handOver: days.filter(({ state, from }) => state === 'booked' && from <= today),
        due: days.filter(({ state, due }) => state === 'out' && due === today),
        waiting,
      };
    },
    [today],
  );
  const toDo = useRegisterQuery(read, LOAN_TABLES);
  if (toDo === undefined) return null;
  const counts = (['handOver', 'due', 'waiting'] as const).filter((kind) => toDo[kind].length > 0);
  const isQuiet = counts.length === 0 && toDo.overdue.length === 0;
  return (
    <section className={classes.toDo} aria-labelledby={id} data-empty={isQuiet || undefined}>
      <div className={classes.toDoHead}>
        <h2 id={id}>{t('toDo.title')}</h2>
        {isQuiet && <p>{t('toDo.nothing')}</p>}
        {toDo.overdue.length > 0 && (
          <button type="button" className={classes.opener} data-late onClick={onOverdue}>
            {t('toDo.overdue', { count: toDo.overdue.length })}
          </button>
        )}
        {counts.map((kind) => (
          <button
            key={kind}
            type="button"
            className={classes.opener}
            aria-expanded={opened === kind}
            onClick={() => setOpened(opened === kind ? null : kind)}
          >
            {t(`toDo.${kind}`, { count: toDo[kind].length })}
            {opened === kind ? (
              <IconChevronUp size={15} aria-hidden />
            ) : (
              <IconChevronDown size={15} aria-hidden />
            )}
          </button>
        ))}
      </div>
      {opened !== null && toDo[opened].length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard
        <section className={classes.opened} aria-label={t(`toDo.${opened}`, { count: 2 })} tabIndex={0}>
          {opened === 'waiting' && <p>{t('toDo.waitingHelp')}</p>}
          <ul>
            {toDo[opened].map((row) => (
              <ToDoEntry key={row.id} row={row} kind={opened} today={today} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

function ToDoEntry({
  row,
  kind,
  today,
  onOpen,
}: {
  readonly row: LoanRow;
  readonly kind: Kind;
  readonly today: string;
  readonly onOpen: (loanId: string) => void;
}) {
  const { t } = useTranslation('loans');
  const time = kind === 'due' ? row.dueTime : row.fromTime;
  return (
    <li>
      <Anchor inherit component="button" type="button" ta="start" onClick={() => onOpen(row.id)}>
        {row.borrowerName === '' ? t('goneBorrower') : row.borrowerName}
      </Anchor>{' '}
      {kind !== 'waiting' && time}
      {kind === 'handOver' && row.from < today && (
        <span className={classes.warn}>{t('toDo.missed', { day: dayText(row.from) })}</span>
      )}
      {kind === 'waiting' && t('run', { from: dayText(row.from), due: dayText(row.due) })}
      <small>
        <ThingsText things={row.things} />
      </small>
    </li>
  );
}
