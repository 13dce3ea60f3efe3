import { Button } from '@mantine/core';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { localInstant, nearInstantText } from '#renderer/entity-ui/instant-text.ts';
import {
  TicketLateness,
  TicketPriorityBadge,
  TicketSituationBadge,
} from '#renderer/entity-ui/ticket-badges.tsx';
import { useHotlineSettings } from '#renderer/entity-ui/use-hotline-settings.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { TicketsOf } from '#renderer/workers/ticket-rows-api.ts';
import { defaultHotlineSettings } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { targetsOf } from '#shared/domain/ticket/level-times.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import classes from './call.module.css';
import { type CallSideProps, focusCallField } from './call-fields.ts';
import type { CallValues } from './call-values.ts';

/** Read at most: what is pending of one place, and its last ones. */
const READ = 20;
const LAST = 4;

/** The tickets of who calls: those that are pending, which the call may say again, then the last ones. */
export function KnownTickets(props: CallSideProps & { readonly children: ReactNode }) {
  const { t } = useTranslation('ticketCall');
  const { values, children } = props;
  const rows = useTicketsOfCaller(values);
  const pending = rows.filter(isPending);
  const last = rows.filter((row) => !isPending(row)).slice(0, LAST);
  const known = values.accessPointId !== '' || values.organisationId !== '' || values.animatorId !== '';
  return (
    <>
      {known && (
        <section>
          <h3>{t('side.pending', { count: pending.length })}</h3>
          <ul className={classes.list}>
            {pending.map((row) => (
              <PendingTicket key={row.id} {...props} row={row} />
            ))}
          </ul>
        </section>
      )}
      {children}
      {last.length > 0 && (
        <section>
          <h3>{t('side.last')}</h3>
          <ul className={classes.list}>
            {last.map((row) => (
              <LastTicket key={row.id} row={row} onOpen={props.onOpenTicket} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The tickets of the place, else of the structure, else of the animator; none while they load. */
function useTicketsOfCaller({ accessPointId, organisationId, animatorId }: CallValues): readonly TicketRow[] {
  const read = useCallback(
    async (api: RegisterApi): Promise<readonly TicketRow[]> => {
      const of: Exclude<TicketsOf, { readonly kind: 'pending' }> | null =
        accessPointId !== ''
          ? { kind: 'place', id: accessPointId }
          : organisationId !== ''
            ? { kind: 'organisation', id: organisationId }
            : animatorId !== ''
              ? { kind: 'animator', id: animatorId }
              : null;
      return of === null ? [] : api.ticketsOf(of, READ);
    },
    [accessPointId, organisationId, animatorId],
  );
  return useRegisterQuery(read, ['ticket', 'ticketEvent', 'answeringLevel', 'hotlineSettings']) ?? [];
}

function isPending({ situation }: TicketRow): boolean {
  return situation !== 'solved' && situation !== 'closed';
}

function PendingTicket({ row, values, set, onOpenTicket }: CallSideProps & { readonly row: TicketRow }) {
  const { t } = useTranslation('ticketCall');
  const settings = useHotlineSettings() ?? defaultHotlineSettings;
  // A ticket that says another one again leads to that one.
  const saidAgain = row.duplicateOfId ?? row.id;
  const chosen = values.duplicateOfId === saidAgain;
  return (
    <li>
      <p className={classes.entry}>
        <strong>{row.subject}</strong>
      </p>
      <p className={classes.facts}>
        <TicketPriorityBadge priority={row.priority} short />
        <TicketSituationBadge situation={row.situation} />
        <TicketLateness row={row} targets={targetsOf(row.priority, settings)} />
      </p>
      <TicketFacts row={row} />
      <div className={classes.acts}>
        <Button
          size="compact-xs"
          variant={chosen ? 'filled' : 'default'}
          aria-pressed={chosen}
          aria-label={t('side.sameAs', { number: row.number })}
          onClick={() => {
            set(chosen ? { duplicateOfId: '' } : sameAs(row, saidAgain, values));
            focusCallField('subject');
          }}
        >
          {t('side.same')}
        </Button>
        <OpenButton row={row} onOpen={onOpenTicket} />
      </div>
    </li>
  );
}

/** The call says a ticket again: what is not said of it is what the ticket says. */
function sameAs(row: TicketRow, duplicateOfId: string, values: CallValues): Partial<CallValues> {
  return {
    duplicateOfId,
    subject: values.subject === '' ? row.subject : values.subject,
    category: values.category === '' ? (row.category ?? '') : values.category,
    type: values.type === '' ? (row.type ?? '') : values.type,
    itemId: values.itemId === '' ? (row.itemId ?? '') : values.itemId,
  };
}

type LastProps = { readonly row: TicketRow; readonly onOpen: CallSideProps['onOpenTicket'] };

function LastTicket({ row, onOpen }: LastProps) {
  return (
    <li>
      <p className={classes.entry}>{row.subject}</p>
      <TicketFacts row={row} />
      <div className={classes.acts}>
        <OpenButton row={row} onOpen={onOpen} />
      </div>
    </li>
  );
}

/** Number, instant and caller of a ticket. */
function TicketFacts({ row }: { readonly row: TicketRow }) {
  const { t, i18n } = useTranslation('tickets');
  const { settings } = useRegister();
  const when = isPending(row)
    ? nearInstantText(row.openedAt, Date.now(), settings.timeZone, i18n.language, t)
    : dayText(localInstant(row.openedAt, settings.timeZone).day);
  return (
    <p className={classes.quiet}>
      {[row.number, when, row.caller].filter((part) => part !== null).join(' · ')}
    </p>
  );
}

function OpenButton({ row, onOpen }: LastProps) {
  const { t } = useTranslation('ticketCall');
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      aria-label={t('side.openTicket', { number: row.number })}
      onClick={() => onOpen(row.id)}
    >
      {t('side.open')}
    </Button>
  );
}
