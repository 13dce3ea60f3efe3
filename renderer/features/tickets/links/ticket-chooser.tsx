import { Radio, TextInput } from '@mantine/core';
import { useCallback, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TicketPriorityBadge, TicketSituationBadge } from '#renderer/entity-ui/ticket-badges.tsx';
import { TICKET_TABLES } from '#renderer/features/tickets/ticket-tables.ts';
import classes from '#renderer/features/tickets/tickets.module.css';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import { matchingTickets } from './matching-tickets.ts';

const SHOWN = 30;
/** Solved tickets of the place that are offered after those that are not. */
const READ = 100;

type Props = {
  /** The ticket that asks. */
  readonly except: string;
  /** Its place: the tickets of that one come first. */
  readonly placeId: string | null;
  /** Id of the ticket chosen; empty while none is. */
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (ticketId: string) => void;
};

/** Finds a ticket among those of the place and those that are not solved, by number, words of the subject, or place. */
export function TicketChooser({ except, placeId, value, error, onChange }: Props) {
  const { t } = useTranslation('ticketPage');
  const [search, setSearch] = useState('');
  const asked = useDeferredValue(search);
  const rows = useOfferedTickets(placeId)?.filter(({ id }) => id !== except);
  const found = matchingTickets(rows ?? [], asked).slice(0, SHOWN);
  return (
    <>
      <TextInput
        label={t('duplicate.search')}
        placeholder={t('duplicate.searchPlaceholder')}
        data-autofocus
        autoComplete="off"
        error={error}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {rows !== undefined && found.length === 0 ? (
        <p className={classes.help}>{t('duplicate.nothing')}</p>
      ) : (
        <Radio.Group aria-label={t('duplicate.found')} value={value} onChange={onChange}>
          <div className={classes.choices}>
            {found.map((row) => (
              <Radio
                key={row.id}
                value={row.id}
                className={classes.choice ?? ''}
                label={<ChoiceText row={row} />}
              />
            ))}
          </div>
        </Radio.Group>
      )}
    </>
  );
}

function ChoiceText({ row }: { readonly row: TicketRow }) {
  return (
    <>
      <TicketPriorityBadge priority={row.priority} short /> {row.subject}
      <small>
        <span>{row.number}</span>
        {row.placeName !== null && <span>{row.placeName}</span>}
        <TicketSituationBadge situation={row.situation} />
      </small>
    </>
  );
}

/** The tickets of the place first, then all that are not solved. */
function useOfferedTickets(placeId: string | null): readonly TicketRow[] | undefined {
  const read = useCallback(
    async (api: RegisterApi) => {
      const [near, pending] = await Promise.all([
        placeId === null ? [] : api.ticketsOf({ kind: 'place', id: placeId }, READ),
        api.ticketsOf({ kind: 'pending' }, null),
      ]);
      const known = new Set(near.map(({ id }) => id));
      return [...near, ...pending.filter(({ id }) => !known.has(id))];
    },
    [placeId],
  );
  return useRegisterQuery(read, TICKET_TABLES);
}
