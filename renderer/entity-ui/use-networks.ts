import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Network } from '#shared/domain/network/network.ts';

/** The networks of the register, by name; undefined while they load. There are tens of them, never thousands. */
export function useNetworks(): readonly Network[] | undefined {
  const { database } = useRegister();
  const rows = useLiveQuery(() => database.networks.toArray(), [database]);
  return useMemo(
    () =>
      rows
        ?.filter(({ deletedAt }) => deletedAt === null)
        .sort((a, b) => a.name.localeCompare(b.name, 'fr', { sensitivity: 'base' })),
    [rows],
  );
}
