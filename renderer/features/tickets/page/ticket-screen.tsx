import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { type RecordPanel, RecordTabs } from '#renderer/entity-ui/record-tabs.tsx';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { TicketHeader } from './ticket-header.tsx';
import { TicketHistory } from './ticket-history.tsx';
import { TicketLife } from './ticket-life.tsx';
import type { TicketOpeners } from './ticket-openers.ts';
import { useSameTickets } from './use-same-tickets.ts';
import { useTicket, type WholeTicket } from './use-ticket.ts';

type Props = TicketOpeners & {
  readonly ticketId: string;
  /** Tabs of other features, before the history. */
  readonly panels: readonly RecordPanel[];
  /** The open tab, as the address says it. */
  readonly tab: string | null;
  readonly onTab: (key: string) => void;
  readonly onEdit: () => void;
  readonly onPrint: () => void;
  /** Writes a sheet from the ticket; null where that is not to be done. */
  readonly onWriteArticle: (() => void) | null;
  readonly onBack: () => void;
};

/** The page of a ticket: how it stands, what can be done with it, all that happened, its documents, its history. */
export function TicketScreen({ ticketId, onBack, ...props }: Props) {
  const { t } = useTranslation('ticketPage');
  const whole = useTicket(ticketId);
  useWindowTitle(
    whole === undefined
      ? null
      : whole === null
        ? t('gone')
        : t('windowTitle', { number: whole.ticket.number }),
  );
  if (whole === undefined) return null;
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t('back')}
      </Anchor>
      {whole === null ? <p>{t('gone')}</p> : <Found {...props} whole={whole} onBack={onBack} />}
    </div>
  );
}

type FoundProps = Omit<Props, 'ticketId'> & { readonly whole: WholeTicket };

function Found({ whole, panels, tab, onTab, onEdit, onPrint, onWriteArticle, onBack, ...open }: FoundProps) {
  const { t } = useTranslation('ticketPage');
  const { t: history } = useTranslation('history');
  const same = useSameTickets(whole.ticket) ?? noRows;
  return (
    <>
      <TicketHeader
        whole={whole}
        same={same}
        open={open}
        onEdit={onEdit}
        onPrint={onPrint}
        onWriteArticle={onWriteArticle}
        onDeleted={onBack}
      />
      <RecordTabs
        tab={tab}
        onTab={onTab}
        panels={[
          {
            key: 'demande',
            title: t('tabs.life'),
            content: <TicketLife whole={whole} same={same} open={open} />,
          },
          ...panels,
          {
            key: 'historique',
            title: t('tabs.history'),
            content: (
              <RecordSection title={history('title')}>
                <TicketHistory whole={whole} />
              </RecordSection>
            ),
          },
        ]}
      />
    </>
  );
}

const noRows = [] as const;
