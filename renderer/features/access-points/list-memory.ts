import { useCallback, useEffect, useRef, useState } from 'react';
import { accessPointStatuses } from '#shared/domain/access-point/access-point.ts';
import {
  type AccessPointQuery,
  accessPointSortKeys,
  freshnessBands,
} from '#shared/domain/access-point/access-point-row.ts';
import { z } from '#shared/schema.ts';

const memorySchema = z.object({
  query: z.object({
    search: z.string(),
    departementCodes: z.array(z.string()),
    communeCodes: z.array(z.string()),
    networkIds: z.array(z.string()),
    statuses: z.array(z.enum(accessPointStatuses)),
    freshness: z.array(z.enum(freshnessBands)),
    sort: z.object({ key: z.enum(accessPointSortKeys), descending: z.boolean() }),
  }),
  activeId: z.string().nullable(),
  scroll: z.number(),
});

/** Where the officer was in the list: the question, the row, the scroll. */
export type ListMemory = {
  readonly query: AccessPointQuery;
  readonly activeId: string | null;
  readonly scroll: number;
};

/** The list as it is first shown: every place, by name. */
export const wholeList: AccessPointQuery = {
  search: '',
  departementCodes: [],
  communeCodes: [],
  networkIds: [],
  statuses: [],
  freshness: [],
  sort: { key: 'name', descending: false },
};

/** Reads what was kept; anything else than a memory of the list is the whole list. */
export function readListMemory(text: string | null): ListMemory {
  const first: ListMemory = { query: wholeList, activeId: null, scroll: 0 };
  if (text === null) return first;
  try {
    return memorySchema.parse(JSON.parse(text));
  } catch {
    return first;
  }
}

/**
 * The question asked to the list, kept for the session so that one finds it again on coming back from a place.
 *
 * @param register name of the register's database: another register has other networks
 */
export function useListMemory(register: string) {
  const key = `access-point-list/${register}`;
  const [memory, setMemory] = useState(() => readListMemory(sessionStorage.getItem(key)));
  // Scrolling is written when the screen is left: it would draw the screen again at each step.
  const latest = useRef(memory);
  useEffect(
    () => () => {
      sessionStorage.setItem(key, JSON.stringify(latest.current));
    },
    [key],
  );
  const keep = useCallback((change: Partial<Omit<ListMemory, 'scroll'>>) => {
    latest.current = { ...latest.current, ...change };
    setMemory(latest.current);
  }, []);
  const keepScroll = useCallback((scroll: number) => {
    latest.current = { ...latest.current, scroll };
  }, []);
  return { memory, keep, keepScroll };
}
