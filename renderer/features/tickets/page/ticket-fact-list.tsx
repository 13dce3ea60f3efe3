import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketCategories } from '#renderer/entity-ui/use-ticket-categories.ts';
import own from '#renderer/features/tickets/tickets.module.css';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import { satisfactionOf } from '#shared/domain/ticket/satisfaction.ts';
import type { TicketOpeners } from './ticket-openers.ts';
import type { WholeTicket } from './use-ticket.ts';

type Props = { readonly whole: WholeTicket; readonly open: TicketOpeners };

/** Who asked, about what, and how: the known facts. */
export function TicketFactList({ whole: { ticket, names }, open }: Props) {
  const { t } = useTranslation('tickets');
  const { t: page } = useTranslation('ticketPage');
  const categories = useTicketCategories();
  const category = categories.find(({ value }) => value === ticket.category)?.label ?? null;
  const mark = satisfactionOf(ticket.satisfaction);
  const caller =
    names.animator !== null
      ? link(names.animator, ticket.animatorId, open.onOpenAnimator)
      : ticket.callerName;
  const facts: readonly (readonly [string, ReactNode | null])[] = [
    [t('fields.accessPointId'), link(names.place, ticket.accessPointId, open.onOpenPlace)],
    [t('fields.organisationId'), link(names.organisation, ticket.organisationId, open.onOpenOrganisation)],
    [page('caller'), caller],
    [page('phone'), ticket.callerPhone === null ? null : readableNumber(ticket.callerPhone)],
    [t('fields.itemId'), link(names.item, ticket.itemId, open.onOpenItem)],
    [t('fields.loanId'), link(names.loan, ticket.loanId, open.onOpenLoan)],
    [t('fields.channel'), ticket.channel === null ? null : t(`channels.${ticket.channel}`)],
    [t('fields.type'), ticket.type === null ? null : t(`types.${ticket.type}`)],
    [t('fields.category'), category],
    [t('fields.urgency'), t(`urgencies.${ticket.urgency}`)],
    [t('fields.impact'), t(`impacts.${ticket.impact}`)],
    [t('fields.satisfaction'), mark === null ? null : t(`satisfactions.${mark}`)],
  ];
  return (
    <dl className={own.facts}>
      {facts.map(
        ([label, content]) =>
          content !== null && (
            <div key={label} className={own.fact}>
              <dt>{label}</dt>
              <dd>{content}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** A name that leads to its record; null where nothing is named. */
function link(name: string | null, id: string | null, onOpen: (id: string) => void): ReactNode | null {
  return name === null || id === null ? null : (
    <Anchor inherit component="button" type="button" ta="start" onClick={() => onOpen(id)}>
      {name}
    </Anchor>
  );
}
