import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListWords } from '#renderer/entity-ui/record-list/list-definition.ts';
import { RecordList } from '#renderer/entity-ui/record-list/record-list.tsx';
import { useTicketBulk } from './ticket-bulk.ts';
import { useTicketList } from './ticket-list.tsx';

type Props = {
  readonly onOpen: (ticketId: string) => void;
  /** Ways to what other features show of tickets. */
  readonly actions: ReactNode;
  /** What an officer can begin with while there is none. */
  readonly firstActs: ReactNode;
};

/** *Toutes les demandes*: every ticket of the register, searched over everything said. */
export function TicketListScreen({ onOpen, actions, firstActs }: Props) {
  const { t } = useTranslation('ticketList');
  const definition = useTicketList();
  const bulk = useTicketBulk();
  const words = useMemo<ListWords>(
    () => ({
      title: t('title'),
      label: t('label'),
      search: t('search'),
      count: (shown, total) =>
        shown === total ? t('count', { count: total }) : t('countOf', { count: shown, total }),
      noMatchTitle: t('noMatchTitle'),
      noMatch: t('noMatch'),
    }),
    [t],
  );
  return (
    <RecordList
      definition={definition}
      words={words}
      onOpen={onOpen}
      bulk={bulk}
      onNational={null}
      actions={actions}
      empty={
        <>
          <h2>{t('emptyTitle')}</h2>
          <p>{t('empty')}</p>
          {firstActs}
        </>
      }
    />
  );
}
