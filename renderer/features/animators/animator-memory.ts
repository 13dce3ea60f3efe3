import { useCallback, useEffect, useRef, useState } from 'react';
import { animatorKindSchema, employmentStatusSchema } from '#shared/domain/animator/animator.ts';
import {
  type AnimatorQuery,
  animatorSituations,
  animatorSortKeys,
} from '#shared/domain/animator/animator-row.ts';
import { z } from '#shared/schema.ts';

const memorySchema = z.object({
  query: z.object({
    search: z.string(),
    kinds: z.array(animatorKindSchema),
    statuses: z.array(employmentStatusSchema),
    employerIds: z.array(z.string()),
    placeIds: z.array(z.string()),
    themes: z.array(z.string()),
    situations: z.array(z.enum(animatorSituations)),
    sort: z.object({ key: z.enum(animatorSortKeys), descending: z.boolean() }),
  }),
  activeId: z.string().nullable(),
  scroll: z.number(),
});
type Memory = {
  readonly query: AnimatorQuery;
  readonly activeId: string | null;
  readonly scroll: number;
};

/** The directory as it is first shown: every animator, by name. */
export const wholeList: AnimatorQuery = {
  search: '',
  kinds: [],
  statuses: [],
  employerIds: [],
  placeIds: [],
  themes: [],
  situations: [],
  sort: { key: 'name', descending: false },
};

function readMemory(text: string | null): Memory {
  const first: Memory = { query: wholeList, activeId: null, scroll: 0 };
  if (text === null) return first;
  try {
    return memorySchema.parse(JSON.parse(text));
  } catch {
    return first;
  }
}

/**
 * The question asked to the directory, kept for the session so that one finds it again on coming back.
 *
 * @param register name of the register's database
 */
export function useAnimatorMemory(register: string) {
  const key = `animator-list/${register}`;
  const [memory, setMemory] = useState(() => readMemory(sessionStorage.getItem(key)));
  // Scrolling is written when the screen is left: it would draw the screen again at each step.
  const latest = useRef(memory);
  useEffect(
    () => () => {
      sessionStorage.setItem(key, JSON.stringify(latest.current));
    },
    [key],
  );
  const keep = useCallback((change: Partial<Omit<Memory, 'scroll'>>) => {
    latest.current = { ...latest.current, ...change };
    setMemory(latest.current);
  }, []);
  const keepScroll = useCallback((scroll: number) => {
    latest.current = { ...latest.current, scroll };
  }, []);
  return { memory, keep, keepScroll };
}
