import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { takeCall } from '#renderer/features/ticket-call/call-request.ts';
import type { QueueAct } from '#renderer/features/ticket-queue/queue-keys.ts';
import { QueueScreen } from '#renderer/features/ticket-queue/queue-screen.tsx';
import { ActDialog } from '#renderer/features/tickets/acts/act-dialog.tsx';
import { useSameTickets } from '#renderer/features/tickets/page/use-same-tickets.ts';
import { useTicket, type WholeTicket } from '#renderer/features/tickets/page/use-ticket.ts';

/** `/hotline` */
export function HotlineRoute() {
  const { t } = useTranslation();
  const { t: list } = useTranslation('ticketList');
  useWindowTitle(t('nav.hotline'));
  const { t: figures } = useTranslation('hotlineFigures');
  const navigate = useNavigate();
  return (
    <QueueScreen
      onOpen={(ticketId) => void navigate({ to: '/hotline/demandes/$ticketId', params: { ticketId } })}
      onOpenPlace={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
      onTakeCall={() => takeCall()}
      renderAct={(act, ticketId, onClose) => (
        <LoadedAct key={ticketId} act={act} ticketId={ticketId} onClose={onClose} />
      )}
      links={
        <>
          <Button size="xs" variant="default" onClick={() => void navigate({ to: '/hotline/demandes' })}>
            {list('title')}
          </Button>
          <Button size="xs" variant="default" onClick={() => void navigate({ to: '/hotline/chiffres' })}>
            {figures('link')}
          </Button>
        </>
      }
    />
  );
}

type ActProps = { readonly act: QueueAct; readonly onClose: () => void };

/** The dialog of an act on a ticket of the queue, once the ticket is read. */
function LoadedAct({ ticketId, ...props }: ActProps & { readonly ticketId: string }) {
  const whole = useTicket(ticketId);
  return whole === undefined || whole === null ? null : <ActWithSame {...props} whole={whole} />;
}

function ActWithSame({ act, onClose, whole }: ActProps & { readonly whole: WholeTicket }) {
  const same = useSameTickets(whole.ticket)?.filter(
    ({ situation }) => situation !== 'solved' && situation !== 'closed',
  );
  return same === undefined ? null : <ActDialog kind={act} whole={whole} same={same} onClose={onClose} />;
}
