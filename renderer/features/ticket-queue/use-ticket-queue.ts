import { useMemo, useState } from 'react';
import { useHotlineSettings } from '#renderer/entity-ui/use-hotline-settings.ts';
import { useMinute } from '#renderer/entity-ui/use-minute.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
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

/** The queue, read again each minute and at each act; while it is read, the former one stays. Undefined at first. */
export function useTicketQueue(): OrderedQueue | undefined {
  const { settings } = useRegister();
  const hotline = useHotlineSettings();
  const minute = useMinute();
  const read = useMemo(() => readingAt(minute), [minute]);
  const answer = useRegisterQuery(read, TICKET_TABLES);
  const [kept, setKept] = useState(answer);
  if (answer !== undefined && answer !== kept) setKept(answer);
  const queue = answer ?? kept;
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

/** The question of one minute: another one is another question. */
function readingAt(_minute: number): (api: RegisterApi) => Promise<TicketQueue> {
  return (api) => api.ticketQueue();
}
