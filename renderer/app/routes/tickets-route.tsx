import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ArticlesOfTicket, useHasArticle } from '#renderer/features/articles/articles-of-ticket.tsx';
import { AttachmentsPanel } from '#renderer/features/attachments/attachments-panel.tsx';
import { TicketFormScreen } from '#renderer/features/tickets/form/ticket-form-screen.tsx';
import { TicketScreen } from '#renderer/features/tickets/page/ticket-screen.tsx';
import { TicketPaperScreen } from '#renderer/features/tickets/print/ticket-paper-screen.tsx';
import { useOpenRecord } from './open-record.ts';

/** `/hotline/demandes/…`: one ticket; `?onglet=` opens one of its tabs. */
export function TicketRoute() {
  const { t: attachments } = useTranslation('attachments');
  const navigate = useNavigate();
  const { ticketId } = useParams({ from: '/hotline/demandes/$ticketId' });
  const { onglet } = useSearch({ from: '/hotline/demandes/$ticketId' });
  const openRecord = useOpenRecord();
  const params = { ticketId };
  const { t: articles } = useTranslation('articles');
  const hasArticle = useHasArticle(ticketId);
  const openArticle = (articleId: string): void =>
    void navigate({ to: '/fiches/$articleId', params: { articleId } });
  return (
    <TicketScreen
      key={ticketId}
      ticketId={ticketId}
      panels={[
        ...(hasArticle
          ? [
              {
                key: 'fiches',
                title: articles('title'),
                content: <ArticlesOfTicket ticketId={ticketId} onOpen={openArticle} />,
              },
            ]
          : []),
        {
          key: 'documents',
          title: attachments('title'),
          content: <AttachmentsPanel subject={{ key: 'ticketId', id: ticketId }} />,
        },
      ]}
      tab={onglet ?? null}
      onTab={(key) =>
        void navigate({ to: '/hotline/demandes/$ticketId', params, search: { onglet: key }, replace: true })
      }
      onEdit={() => void navigate({ to: '/hotline/demandes/$ticketId/modifier', params })}
      onPrint={() => void navigate({ to: '/hotline/demandes/$ticketId/imprimer', params })}
      onWriteArticle={() => void navigate({ to: '/fiches/nouvelle', search: { demande: ticketId } })}
      onBack={() => void navigate({ to: '/hotline' })}
      onOpenTicket={(id) => void navigate({ to: '/hotline/demandes/$ticketId', params: { ticketId: id } })}
      onOpenPlace={(id) => openRecord('accessPoint', id)}
      onOpenOrganisation={(id) => openRecord('organisation', id)}
      onOpenAnimator={(id) => openRecord('animator', id)}
      onOpenItem={(itemId) => void navigate({ to: '/materiel/$itemId', params: { itemId } })}
      onOpenLoan={(loanId) => void navigate({ to: '/prets/$loanId', params: { loanId } })}
      onOpenArticle={openArticle}
    />
  );
}

/** `/hotline/demandes/…/modifier` */
export function TicketEditRoute() {
  const navigate = useNavigate();
  const { ticketId } = useParams({ from: '/hotline/demandes/$ticketId/modifier' });
  const back = () => void navigate({ to: '/hotline/demandes/$ticketId', params: { ticketId } });
  return <TicketFormScreen key={ticketId} ticketId={ticketId} onDone={back} onCancel={back} />;
}

/** `/hotline/demandes/…/imprimer` */
export function TicketPaperRoute() {
  const navigate = useNavigate();
  const { ticketId } = useParams({ from: '/hotline/demandes/$ticketId/imprimer' });
  return (
    <TicketPaperScreen
      key={ticketId}
      ticketId={ticketId}
      onBack={() => void navigate({ to: '/hotline/demandes/$ticketId', params: { ticketId } })}
    />
  );
}
