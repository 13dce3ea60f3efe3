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
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { RecordLink } from './record-link.tsx';
import type { TicketOpeners } from './ticket-openers.ts';
import type { WholeTicket } from './use-ticket.ts';

type Props = Omit<TicketActsProps, 'onProblems'> & { readonly open: TicketOpeners };

/** Subject and number of a ticket, how it stands, who follows it, and what can be done next. */
export function TicketHeader({ open, ...acts }: Props) {
  const { t, i18n } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  const { t: app } = useTranslation('app');
  const { timeZone } = useRegister().settings;
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { ticket, clock, targets, levels } = acts.whole;
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
          <CallLine whole={acts.whole} open={open} />
        </div>
      </header>
      <TicketActs {...acts} onProblems={setProblems} />
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

/** Where the call came from, who called, how to call back, and how it reached the hotline. */
function CallLine({
  whole: { ticket, names },
  open,
}: {
  readonly whole: WholeTicket;
  readonly open: TicketOpeners;
}) {
  const { t } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  return (
    <p className={classes.line}>
      {names.place !== null && (
        <RecordLink name={names.place} id={ticket.accessPointId} onOpen={open.onOpenPlace} />
      )}
      {names.organisation !== null && (
        <RecordLink name={names.organisation} id={ticket.organisationId} onOpen={open.onOpenOrganisation} />
      )}
      {names.animator !== null ? (
        <RecordLink
          name={t('callerLine', { caller: names.animator })}
          id={ticket.animatorId}
          onOpen={open.onOpenAnimator}
        />
      ) : (
        ticket.callerName !== null && <span>{t('callerLine', { caller: ticket.callerName })}</span>
      )}
      {ticket.callerPhone !== null && <span>{readableNumber(ticket.callerPhone)}</span>}
      {ticket.channel !== null && <span>{tickets(`channels.${ticket.channel}`)}</span>}
    </p>
  );
}
