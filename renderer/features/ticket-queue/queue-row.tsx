import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowSelection } from '#renderer/components/table/row-selection.ts';
import { nearInstantText } from '#renderer/entity-ui/instant-text.ts';
import {
  TicketLateness,
  TicketPriorityBadge,
  TicketSituationBadge,
} from '#renderer/entity-ui/ticket-badges.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { RankedTicket } from '#shared/domain/ticket/queue-order.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import { AskAgain } from './ask-again.tsx';
import classes from './ticket-queue.module.css';
import type { OrderedQueue } from './use-ticket-queue.ts';

type CellsProps = {
  /** Whether the place stands above, as the name of the group. */
  readonly placeIsTold: boolean;
  readonly ticket: RankedTicket<TicketRow>;
  readonly queue: Pick<OrderedQueue, 'at' | 'today' | 'targetsOf'>;
};

type Props = CellsProps & {
  readonly rowIndex: number;
  /** Where it stands in the list, in pixels. */
  readonly start: number;
  /** Whether the keyboard stands on it. */
  readonly isActive: boolean;
  readonly selection: RowSelection;
  readonly onFocus: () => void;
  readonly onClick: () => void;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** A ticket in the queue. */
export function QueueRow({ rowIndex, start, isActive, selection, ...rest }: Props) {
  const { t } = useTranslation('ticketQueue');
  const { ticket, queue, placeIsTold, ...on } = rest;
  const { id, number } = ticket.row;
  return (
    <tr
      aria-rowindex={rowIndex}
      aria-selected={selection.has(id)}
      aria-current={isActive || undefined}
      data-active={isActive || undefined}
      tabIndex={isActive ? 0 : -1}
      className={classes.ticket}
      style={{ transform: `translateY(${start}px)` }}
      onFocus={() => {
        if (!isActive) on.onFocus();
      }}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('label') === null) on.onClick();
      }}
      onDoubleClick={on.onOpen}
      onKeyDown={on.onKeyDown}
    >
      <td>
        {/* The focus stays on the ticket, whose keys then act. */}
        <label className={classes.box} onMouseDown={(event) => event.preventDefault()}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t('list.choose', { number })}
            checked={selection.has(id)}
            readOnly
            onClick={(event) => selection.choose(id, event.shiftKey)}
          />
        </label>
      </td>
      <QueueCells ticket={ticket} queue={queue} placeIsTold={placeIsTold} />
    </tr>
  );
}

function QueueCells({ ticket: { row, next }, queue, placeIsTold }: CellsProps) {
  const { t, i18n } = useTranslation('ticketQueue');
  const { t: words } = useTranslation('tickets');
  const { settings } = useRegister();
  const where = placeIsTold ? null : (row.placeName ?? row.organisationName ?? t('row.noPlace'));
  const who = [where, row.caller, row.number].filter((part) => part !== null).join(' · ');
  return (
    <>
      <td className={classes.cell}>
        <TicketPriorityBadge priority={row.priority} short />
      </td>
      <th scope="row" className={classes.cell}>
        <span className={classes.subject}>{row.subject}</span>
        <small title={who}>{who}</small>
      </th>
      <td className={classes.cell}>
        <TicketSituationBadge situation={row.situation} />
        <AskAgain row={row} today={queue.today} />
      </td>
      <td className={`${classes.cell} ${classes.target}`}>
        <TicketLateness row={row} targets={queue.targetsOf(row.priority)} />
        {next !== null && next.dueAt !== null && (
          <small>
            {t('row.due', {
              when: nearInstantText(next.dueAt, queue.at, settings.timeZone, i18n.language, words),
            })}
          </small>
        )}
      </td>
      <td className={classes.cell}>
        {row.assignee ?? <span className={classes.warn}>{t('row.unassigned')}</span>}
        <small>{row.levelName}</small>
      </td>
    </>
  );
}
