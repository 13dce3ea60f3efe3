import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTicketCategories } from '#renderer/entity-ui/use-ticket-categories.ts';
import own from '#renderer/features/tickets/tickets.module.css';
import { satisfactionOf } from '#shared/domain/ticket/satisfaction.ts';
import { RecordLink } from './record-link.tsx';
import type { TicketOpeners } from './ticket-openers.ts';
import type { WholeTicket } from './use-ticket.ts';

type Props = { readonly whole: WholeTicket; readonly open: TicketOpeners };

/** What a ticket is about, and how pressing it is: the known facts. */
export function TicketFactList({ whole: { ticket, names }, open }: Props) {
  const { t } = useTranslation('tickets');
  const categories = useTicketCategories();
  const category = categories.find(({ value }) => value === ticket.category)?.label ?? null;
  const mark = satisfactionOf(ticket.satisfaction);
  const facts: readonly (readonly [string, ReactNode | null])[] = [
    [t('fields.itemId'), link(names.item, ticket.itemId, open.onOpenItem)],
    [t('fields.loanId'), link(names.loan, ticket.loanId, open.onOpenLoan)],
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
  return name === null ? null : <RecordLink name={name} id={id} onOpen={onOpen} />;
}
