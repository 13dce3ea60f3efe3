import { useCallback, useState } from 'react';
import { queueFilters, queueGroupings } from '#shared/domain/ticket/queue-view.ts';
import { z } from '#shared/schema.ts';

const memorySchema = z.object({
  filter: z.enum(queueFilters),
  grouping: z.enum(queueGroupings),
  activeId: z.string().nullable(),
});

/** What the officer looks at in the queue, and where they stand in it. */
export type QueueMemory = Readonly<z.infer<typeof memorySchema>>;

const first: QueueMemory = { filter: 'all', grouping: 'urgency', activeId: null };

/** Reads what was kept; the whole queue when nothing was, or anything else than its memory. */
export function readQueueMemory(text: string | null): QueueMemory {
  if (text === null) return first;
  try {
    return memorySchema.parse(JSON.parse(text));
  } catch {
    return first;
  }
}

/**
 * What is shown of the queue, kept for the session so that one finds it again on coming back from a ticket.
 *
 * @param register name of the register's database: another register has other tickets
 */
export function useQueueMemory(register: string) {
  const key = `hotline/${register}`;
  const [memory, setMemory] = useState(() => readQueueMemory(sessionStorage.getItem(key)));
  const keep = useCallback(
    (change: Partial<QueueMemory>) =>
      setMemory((before) => {
        const after = { ...before, ...change };
        sessionStorage.setItem(key, JSON.stringify(after));
        return after;
      }),
    [key],
  );
  return { memory, keep };
}
