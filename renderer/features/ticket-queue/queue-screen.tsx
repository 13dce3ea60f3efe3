import { Button } from '@mantine/core';
import { IconPhonePlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FullQueue, type QueueWays } from './full-queue.tsx';
import { QueueFigures } from './queue-figures.tsx';
import classes from './ticket-queue.module.css';
import { useTicketQueue } from './use-ticket-queue.ts';

type Props = QueueWays & {
  readonly onTakeCall: () => void;
  /** Ways to what other features show of tickets. */
  readonly links: ReactNode;
};

/** `/hotline`: what waits for an answer or a solution, what is late first. */
export function QueueScreen({ onTakeCall, links, ...ways }: Props) {
  const { t } = useTranslation('ticketQueue');
  const queue = useTicketQueue();
  const count = queue?.tickets.length ?? 0;
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <h1>{t('title')}</h1>
        <p className={classes.count} aria-live="polite">
          {queue !== undefined && t('count', { count })}
        </p>
        <div className={classes.actions}>
          {links}
          <Button size="xs" leftSection={<IconPhonePlus size={15} aria-hidden />} onClick={onTakeCall}>
            {t('takeCall')}
          </Button>
        </div>
      </header>
      {queue !== undefined && queue.total > 0 && <QueueFigures queue={queue} />}
      {queue !== undefined && count === 0 && <EmptyQueue isNew={queue.total === 0} onTakeCall={onTakeCall} />}
      {queue !== undefined && count > 0 && <FullQueue {...ways} queue={queue} />}
    </div>
  );
}

type EmptyProps = {
  /** Whether the register has no ticket at all yet. */
  readonly isNew: boolean;
  readonly onTakeCall: () => void;
};

function EmptyQueue({ isNew, onTakeCall }: EmptyProps) {
  const { t } = useTranslation('ticketQueue');
  return (
    <div className={classes.empty}>
      <h2>{t(isNew ? 'first.title' : 'done.title')}</h2>
      <p>{t(isNew ? 'first.text' : 'done.text')}</p>
      {isNew && <Button onClick={onTakeCall}>{t('takeCall')}</Button>}
    </div>
  );
}
