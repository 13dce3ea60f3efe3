import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortInstantText } from '#renderer/entity-ui/instant-text.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import {
  TicketLateness,
  TicketPriorityBadge,
  TicketSituationBadge,
} from '#renderer/entity-ui/ticket-badges.tsx';
import { TicketActs, type TicketActsProps } from '#renderer/features/tickets/acts/ticket-acts.tsx';
import own from '#renderer/features/tickets/tickets.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';

type Props = Omit<TicketActsProps, 'onProblems'>;

/** Subject and number of a ticket, how it stands, who follows it, and what can be done next. */
export function TicketHeader(props: Props) {
  const { t, i18n } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  const { t: app } = useTranslation('app');
  const { timeZone } = useRegister().settings;
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { ticket, clock, targets, levels } = props.whole;
  return (
    <>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1>
            {ticket.subject} <span className={own.number}>{ticket.number}</span>
          </h1>
          <p className={classes.line}>
            <TicketSituationBadge situation={clock.situation} />
            <TicketPriorityBadge priority={ticket.priority} />
            <TicketLateness row={clock} targets={targets} />
            <span>{levels.get(clock.levelId)?.name ?? t('goneLevel')}</span>
            <span>
              {ticket.assignee === null ? t('unassigned') : t('assignee', { officer: ticket.assignee })}
            </span>
          </p>
        </div>
      </header>
      <TicketActs {...props} onProblems={setProblems} />
      {problems.length > 0 && (
        <Alert
          color="red"
          role="alert"
          title={app('notDone')}
          mb="md"
          withCloseButton
          closeButtonLabel={app('close')}
          onClose={() => setProblems([])}
        >
          <ProblemList problems={problems} />
        </Alert>
      )}
      {ticket.anonymisedAt !== null && (
        <p className={own.banner}>
          {t('anonymised', {
            at: shortInstantText(Date.parse(ticket.anonymisedAt), timeZone, i18n.language, tickets),
          })}
        </p>
      )}
    </>
  );
}
