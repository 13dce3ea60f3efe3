import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { TicketSituationBadge } from '#renderer/entity-ui/ticket-badges.tsx';
import { useRun } from '#renderer/features/tickets/acts/use-run.ts';
import own from '#renderer/features/tickets/tickets.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import type { WholeTicket } from './use-ticket.ts';

type Props = {
  readonly whole: WholeTicket;
  readonly same: readonly TicketRow[];
  readonly onOpen: (ticketId: string) => void;
};

/** The tickets that say the same as this one, both ways; nothing while there are none. */
export function SameTickets({ whole: { ticket, original }, same, onOpen }: Props) {
  const { t } = useTranslation('ticketPage');
  const { api } = useRegister();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const run = useRun(setProblems);
  if (same.length === 0) return null;
  return (
    <section className={own.same} aria-label={t('same.title')}>
      <h2>{t('same.title')}</h2>
      {original !== null && <p className={own.quiet}>{t('same.repeats', { number: original.number })}</p>}
      <ul>
        {same.map((row) => (
          <li key={row.id}>
            <Anchor inherit component="button" type="button" ta="start" onClick={() => onOpen(row.id)}>
              {row.subject}
            </Anchor>
            <small>
              <span>{row.number}</span>
              {row.placeName !== null && <span>{row.placeName}</span>}
              <TicketSituationBadge situation={row.situation} />
            </small>
          </li>
        ))}
      </ul>
      {original !== null && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => void run(() => api.linkDuplicate(ticket.id, null), t('same.unlinked'))}
        >
          {t('same.unlink', { number: original.number })}
        </Button>
      )}
      {problems.length > 0 && <ProblemList problems={problems} />}
    </section>
  );
}
