import { useCallback } from 'react';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';

/** Who follows tickets now, and the officer of the register, by name. */
export function useAssignees(): readonly string[] {
  const { settings } = useRegister();
  const read = useCallback(
    async (api: RegisterApi) =>
      (await api.ticketsOf({ kind: 'pending' }, null)).flatMap(({ assignee }) => assignee ?? []),
    [],
  );
  const known = useRegisterQuery(read, ['ticket', 'ticketEvent']) ?? [];
  return [...new Set([settings.officer, ...known])].sort((a, b) => a.localeCompare(b, 'fr'));
}
