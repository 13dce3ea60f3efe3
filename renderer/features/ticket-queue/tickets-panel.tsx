import { Anchor, Button } from '@mantine/core';
import { IconPhonePlus } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortInstantText } from '#renderer/entity-ui/instant-text.ts';
import recordClasses from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import {
  TicketLateness,
  TicketPriorityBadge,
  TicketSituationBadge,
} from '#renderer/entity-ui/ticket-badges.tsx';
import { useHotlineSettings } from '#renderer/entity-ui/use-hotline-settings.ts';
import { useTimedQuery } from '#renderer/entity-ui/use-timed-query.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { targetsOf } from '#shared/domain/ticket/level-times.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import { TICKET_TABLES, type TicketsOfRecord } from './ticket-tables.ts';
import classes from './tickets-panel.module.css';

/** Solved tickets shown at first. */
const PAST = 20;

type Props = {
  readonly of: TicketsOfRecord;
  readonly onOpen: (ticketId: string) => void;
  /** Takes a call about this record. */
  readonly onTakeCall: () => void;
};

/** The tickets of a record, in a tab of its page: those that wait, then the last ones. */
export function TicketsPanel({ of: { kind, id }, onOpen, onTakeCall }: Props) {
  const { t } = useTranslation('ticketQueue');
  const [all, setAll] = useState(false);
  const ask = useCallback(
    async (api: RegisterApi) => {
      const [rows, counts] = await Promise.all([
        api.ticketsOf({ kind, id }, null),
        api.ticketCounts({ kind, id }),
      ]);
      return { rows, counts };
    },
    [kind, id],
  );
  const told = useTimedQuery(ask, TICKET_TABLES);
  if (told === undefined) return null;
  const { rows, counts } = told;
  const pending = rows.filter(isPending);
  const past = rows.filter((row) => !isPending(row));
  const shown = all ? past : past.slice(0, PAST);
  return (
    <>
      <RecordSection title={t('panel.pending')}>
        {counts.total > 0 && (
          <p className={classes.counts}>
            {t('panel.counts', { count: counts.total })}, {t('panel.lastYear', { count: counts.lastYear })}
          </p>
        )}
        {pending.length === 0 ? (
          <p className={recordClasses.unknown}>{t(rows.length === 0 ? 'panel.none' : 'panel.nonePending')}</p>
        ) : (
          <TicketTable rows={pending} label={t('panel.pending')} kind={kind} onOpen={onOpen} />
        )}
        <Button
          mt="sm"
          size="xs"
          variant="default"
          leftSection={<IconPhonePlus size={15} aria-hidden />}
          onClick={onTakeCall}
        >
          {t('takeCall')}
        </Button>
      </RecordSection>
      {past.length > 0 && (
        <RecordSection title={t('panel.past')}>
          <TicketTable rows={shown} label={t('panel.past')} kind={kind} onOpen={onOpen} />
          {shown.length < past.length && (
            <Button mt="xs" variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
              {t('panel.more', { count: past.length - shown.length })}
            </Button>
          )}
        </RecordSection>
      )}
    </>
  );
}

function isPending({ situation }: TicketRow): boolean {
  return situation !== 'solved' && situation !== 'closed';
}

type TableProps = {
  readonly rows: readonly TicketRow[];
  readonly label: string;
  /** What the tickets have in common: it is not told again. */
  readonly kind: TicketsOfRecord['kind'];
  readonly onOpen: (ticketId: string) => void;
};

function TicketTable({ rows, label, kind, onOpen }: TableProps) {
  const { t } = useTranslation('ticketQueue');
  const { t: words, i18n } = useTranslation('tickets');
  const { settings } = useRegister();
  const hotline = useHotlineSettings();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reached by the keyboard
    <section className={classes.scroller} aria-label={t('panel.named', { label })} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('panel.number')}</th>
            <th scope="col">{t('list.priority')}</th>
            <th scope="col">{t('panel.subject')}</th>
            <th scope="col">{t('panel.received')}</th>
            <th scope="col">{t('list.situation')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Anchor inherit component="button" type="button" ta="start" onClick={() => onOpen(row.id)}>
                  {row.number}
                </Anchor>
              </th>
              <td>
                <TicketPriorityBadge priority={row.priority} short />
              </td>
              <td>
                {row.subject}
                <small>{who(row, kind)}</small>
              </td>
              <td>{shortInstantText(row.openedAt, settings.timeZone, i18n.language, words)}</td>
              <td>
                <TicketSituationBadge situation={row.situation} />
                {hotline !== undefined && (
                  <small>
                    <TicketLateness row={row} targets={targetsOf(row.priority, hotline)} />
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Whom a ticket is about, but for what its table is the table of. */
function who(row: TicketRow, kind: TicketsOfRecord['kind']): string {
  const parts = [
    kind === 'place' ? null : row.placeName,
    kind === 'organisation' ? null : row.organisationName,
    kind === 'animator' ? null : row.caller,
    kind === 'item' ? null : row.itemName,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
