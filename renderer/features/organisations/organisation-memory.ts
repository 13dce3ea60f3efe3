import { useCallback, useEffect, useRef, useState } from 'react';
import { organisationKindSchema, organisationRoleSchema } from '#shared/domain/organisation/organisation.ts';
import {
  type OrganisationQuery,
  organisationSortKeys,
} from '#shared/domain/organisation/organisation-row.ts';
import { z } from '#shared/schema.ts';

const memorySchema = z.object({
  query: z.object({
    search: z.string(),
    kinds: z.array(organisationKindSchema),
    roles: z.array(organisationRoleSchema),
    communeCodes: z.array(z.string()),
    sort: z.object({ key: z.enum(organisationSortKeys), descending: z.boolean() }),
  }),
  activeId: z.string().nullable(),
  scroll: z.number(),
});
type Memory = {
  readonly query: OrganisationQuery;
  readonly activeId: string | null;
  readonly scroll: number;
};

/** The list as it is first shown: every structure, by name. */
export const wholeList: OrganisationQuery = {
  search: '',
  kinds: [],
  roles: [],
  communeCodes: [],
  sort: { key: 'name', descending: false },
};

/** Reads what was kept; anything else than a memory of the list is the whole list. */
export function readOrganisationMemory(text: string | null): Memory {
  const first: Memory = { query: wholeList, activeId: null, scroll: 0 };
  if (text === null) return first;
  try {
    return memorySchema.parse(JSON.parse(text));
  } catch {
    return first;
  }
}

/**
 * The question asked to the list, kept for the session so that one finds it again on coming back from a structure.
 *
 * @param register name of the register's database
 */
export function useOrganisationMemory(register: string) {
  const key = `organisation-list/${register}`;
  const [memory, setMemory] = useState(() => readOrganisationMemory(sessionStorage.getItem(key)));
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
