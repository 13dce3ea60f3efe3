import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintScreen } from '#renderer/entity-ui/printing/print-screen.tsx';
import { usePrintedDocument } from '#renderer/entity-ui/printing/use-printed-document.ts';
import { useTicketCategories } from '#renderer/entity-ui/use-ticket-categories.ts';
import { useTicket } from '#renderer/features/tickets/page/use-ticket.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { ticketPaperItems } from './ticket-paper-items.ts';

type Props = { readonly ticketId: string; readonly onBack: () => void };

/** A ticket and all that happened to it, as it will print. */
export function TicketPaperScreen({ ticketId, onBack }: Props) {
  const { t, i18n } = useTranslation('ticketPage');
  const { t: tickets } = useTranslation('tickets');
  const { timeZone, organisation } = useRegister().settings;
  const whole = useTicket(ticketId);
  const categories = useTicketCategories();
  const { language } = i18n;
  const items = useMemo(() => {
    if (whole === undefined || whole === null) return null;
    const category = categories.find(({ value }) => value === whole.ticket.category)?.label ?? null;
    return ticketPaperItems(whole, { t, tickets, timeZone, language, organisation, category });
  }, [whole, categories, t, tickets, timeZone, language, organisation]);
  const number = whole?.ticket.number ?? '';
  const title = t('paper.title', { number });
  return (
    <PrintScreen
      title={title}
      fileName={`${t('paper.file')}-${number.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`}
      back={t('paper.back')}
      onBack={onBack}
      options={null}
      notice={whole === null ? t('gone') : null}
      document={usePrintedDocument(title, items)}
    />
  );
}
