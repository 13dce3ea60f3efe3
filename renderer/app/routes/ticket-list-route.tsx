import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { TicketListScreen } from '#renderer/features/ticket-list/ticket-list-screen.tsx';

/** `/hotline/demandes` */
export function TicketListRoute() {
  const { t } = useTranslation('ticketList');
  const { t: exchange } = useTranslation('exchange');
  useWindowTitle(t('title'));
  const navigate = useNavigate();
  const acts = (
    <>
      <Button size="xs" variant="default" onClick={() => void navigate({ to: '/hotline' })}>
        {t('queue')}
      </Button>
      <Button
        size="xs"
        variant="default"
        onClick={() => void navigate({ to: '/echanges/importer/$list', params: { list: 'demandes' } })}
      >
        {exchange('importTitleFor.ticket')}
      </Button>
    </>
  );
  return (
    <TicketListScreen
      onOpen={(ticketId) => void navigate({ to: '/hotline/demandes/$ticketId', params: { ticketId } })}
      actions={acts}
      firstActs={acts}
    />
  );
}
