import type { SpotlightActionData } from '@mantine/spotlight';
import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { TicketHit } from '#renderer/workers/ticket-search-api.ts';
import classes from './use-found-tickets.module.css';

const SHOWN = 5;

/**
 * The tickets in which a text was said, as acts of the search: where each says it, what was found marked.
 *
 * @param open given the id of the one that is chosen
 */
export function useFoundTickets(
  text: string,
  group: string,
  open: (ticketId: string) => void,
): readonly SpotlightActionData[] {
  const { api } = useRegister();
  const { t } = useTranslation('ticketList');
  const [hits, setHits] = useState<readonly TicketHit[]>([]);
  useEffect(() => {
    let stale = false;
    const search = async (): Promise<void> => {
      const found = text.trim() === '' ? [] : (await api.searchTickets(text, SHOWN)).hits;
      if (!stale) setHits(found);
    };
    void search();
    return () => {
      stale = true;
    };
  }, [api, text]);
  return hits.map((hit) => ({
    id: hit.row.id,
    label: `${hit.row.number} ${hit.row.subject}`,
    group,
    onClick: () => open(hit.row.id),
    children: <FoundTicket hit={hit} t={t} />,
  }));
}

type FoundProps = { readonly hit: TicketHit; readonly t: TFunction<'ticketList'> };

function FoundTicket({ hit: { row, part, at, excerpt }, t }: FoundProps) {
  const said = [...excerpt.entries()].map(([place, piece]) =>
    piece.found ? (
      <mark key={place} className={classes.found}>
        {piece.text}
      </mark>
    ) : (
      <span key={place}>{piece.text}</span>
    ),
  );
  const where =
    part === 'event' ? t('said.event', { day: dayText((at ?? '').slice(0, 10)) }) : t(`said.${part}`);
  return (
    <span>
      <span>
        {row.number} · {part === 'subject' ? said : row.subject}
      </span>
      <br />
      <small>
        {part === 'subject' || part === 'number' || part === 'place' ? (
          (row.placeName ?? row.organisationName)
        ) : (
          <>
            {where} : {said}
          </>
        )}
      </small>
    </span>
  );
}
