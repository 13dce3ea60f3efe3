import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortInstantText } from '#renderer/entity-ui/instant-text.ts';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { eventTitle } from './event-words.ts';
import type { WholeTicket } from './use-ticket.ts';

/** Who changed what of a ticket, or of one of the things that happened to it. */
export function TicketHistory({ whole: { ticket, events } }: { readonly whole: WholeTicket }) {
  const { t, i18n } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  const { timeZone } = useRegister().settings;
  const [chosen, setChosen] = useState(ticket.id);
  const dated = [
    { table: 'ticket' as const, id: ticket.id, label: t('history.record') },
    ...events.map((event) => ({
      table: 'ticketEvent' as const,
      id: event.id,
      label: t('history.event', {
        what: eventTitle(event, events, t, tickets),
        at: shortInstantText(Date.parse(event.at), timeZone, i18n.language, tickets),
      }),
    })),
  ];
  const open = dated.find(({ id }) => id === chosen);
  return (
    <>
      <NativeSelect
        label={t('history.of')}
        size="xs"
        maw="32rem"
        mb="sm"
        data={dated.map(({ id, label }) => ({ value: id, label }))}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {open !== undefined && <RecordHistory key={open.id} table={open.table} id={open.id} />}
    </>
  );
}
