import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type ListFilter,
  type ListView,
  listViewSchema,
  type ViewedList,
} from '#shared/domain/saved-view/saved-view.ts';
import { z } from '#shared/schema.ts';

const memorySchema = z.object({
  view: listViewSchema,
  viewId: z.string().nullable(),
  activeId: z.string().nullable(),
  scroll: z.number(),
});

/** Where the officer was in a list: what it shows, the view that this began with, the row, the scroll. */
export type ListMemory = {
  readonly view: ListView;
  readonly viewId: string | null;
  readonly activeId: string | null;
  readonly scroll: number;
};

/** Reads what was kept; null when nothing was, or anything else than the memory of a list. */
export function readListMemory(text: string | null): ListMemory | null {
  if (text === null) return null;
  try {
    return memorySchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Makes a list open on some filters, once: with the columns that it has, and no other filter or search. */
export function askFilters(list: ViewedList, register: string, filters: readonly ListFilter[]): void {
  sessionStorage.setItem(askedKey(list, register), JSON.stringify(filters));
}

function askedKey(list: ViewedList, register: string): string {
  return `list-asked/${list}/${register}`;
}

function readAskedFilters(text: string | null): ListFilter[] | null {
  if (text === null) return null;
  try {
    return listViewSchema.shape.filters.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * What a list shows, kept for the session so that one finds it again on coming back from a record.
 *
 * @param register name of the register's database: another register has other networks
 * @param first what the list shows when nothing was kept
 */
export function useListMemory(
  list: ViewedList,
  register: string,
  first: Pick<ListMemory, 'view' | 'viewId'>,
) {
  const key = `list/${list}/${register}`;
  const [memory, setMemory] = useState<ListMemory>(() => {
    const kept = readListMemory(sessionStorage.getItem(key)) ?? { ...first, activeId: null, scroll: 0 };
    const asked = readAskedFilters(sessionStorage.getItem(askedKey(list, register)));
    if (asked === null) return kept;
    const view = { ...kept.view, search: '', filters: asked, asOf: null };
    return { view, viewId: null, activeId: null, scroll: 0 };
  });
  useEffect(() => sessionStorage.removeItem(askedKey(list, register)), [list, register]);
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
