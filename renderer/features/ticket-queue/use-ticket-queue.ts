import { useMemo } from 'react';
import { useHotlineSettings } from '#renderer/entity-ui/use-hotline-settings.ts';
import { useTimedQuery } from '#renderer/entity-ui/use-timed-query.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { TicketQueue } from '#renderer/workers/ticket-queue-api.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { targetsOf } from '#shared/domain/ticket/level-times.ts';
import { orderQueue, type QueueScale, type RankedTicket } from '#shared/domain/ticket/queue-order.ts';
import type { TicketRow } from '#shared/domain/ticket/ticket-row.ts';
import { TICKET_TABLES } from './ticket-tables.ts';

/** The queue in its order, and what it was ordered by. */
export type OrderedQueue = Omit<TicketQueue, 'rows'> & {
  readonly tickets: readonly RankedTicket<TicketRow>[];
  readonly today: Day;
  readonly targetsOf: QueueScale['targetsOf'];
};

const ask = (api: RegisterApi): Promise<TicketQueue> => api.ticketQueue();

/** The queue, read again each minute and at each act; while it is read, the former one stays. Undefined at first. */
export function useTicketQueue(): OrderedQueue | undefined {
  const { settings } = useRegister();
  const hotline = useHotlineSettings();
  const queue = useTimedQuery(ask, TICKET_TABLES);
  return useMemo(() => {
    if (queue === undefined || hotline === undefined) return undefined;
    const days = new Intl.DateTimeFormat('sv-SE', { timeZone: settings.timeZone, dateStyle: 'short' });
    const scale: QueueScale = {
      today: days.format(queue.at),
      dayOf: (at) => days.format(at),
      targetsOf: (priority) => targetsOf(priority, hotline),
    };
    const { rows, ...rest } = queue;
    return { ...rest, ...scale, tickets: orderQueue(rows, scale) };
  }, [queue, hotline, settings.timeZone]);
}
