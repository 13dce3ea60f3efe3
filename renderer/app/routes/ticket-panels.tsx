import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RecordPanel } from '#renderer/entity-ui/record-tabs.tsx';
import { PlaceTicketYears } from '#renderer/features/hotline-figures/place-ticket-years.tsx';
import { type CallGiven, takeCall } from '#renderer/features/ticket-call/call-request.ts';
import type { TicketsOfRecord } from '#renderer/features/ticket-queue/ticket-tables.ts';
import { TicketsPanel } from '#renderer/features/ticket-queue/tickets-panel.tsx';

/** Key of the tab of tickets, as it stands in the address. */
export const TICKETS_TAB = 'hotline';

/** The tab of tickets of a record's page. */
export function useTicketsPanel(of: TicketsOfRecord): RecordPanel {
  const { t } = useTranslation('ticketQueue');
  const navigate = useNavigate();
  return {
    key: TICKETS_TAB,
    title: t('panel.title'),
    content: (
      <>
        <TicketsPanel
          key={of.id}
          of={of}
          onOpen={(ticketId) => void navigate({ to: '/hotline/demandes/$ticketId', params: { ticketId } })}
          onTakeCall={() => takeCall(givenBy(of))}
        />
        {of.kind === 'place' && <PlaceTicketYears placeId={of.id} />}
      </>
    ),
  };
}

/** What is known of a call that comes from the page of a record. */
function givenBy({ kind, id }: TicketsOfRecord): CallGiven {
  switch (kind) {
    case 'place':
      return { accessPointId: id };
    case 'organisation':
      return { organisationId: id };
    case 'animator':
      return { animatorId: id };
    case 'item':
      return { itemId: id };
    case 'loan':
      return { loanId: id };
  }
}
