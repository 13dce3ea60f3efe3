import { useCallback, useMemo } from 'react';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { useNetworks } from '#renderer/entity-ui/use-networks.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { wholeList } from '#shared/list/list-question.ts';
import { type BatchKind, type BatchTarget, batchTargets } from './batch-target.ts';

/** Those of a kind that can have a report; undefined while the places are read, or none is asked (`null`). */
export function useBatchTargets(kind: BatchKind | null): readonly BatchTarget[] | undefined {
  const communes = useCommunes();
  const networks = useNetworks();
  const isAsked = kind !== null;
  const read = useCallback(
    async (api: RegisterApi) => {
      if (!isAsked) return [];
      const { ids } = await api.listRecords('accessPoint', wholeList);
      return api.accessPointRows(ids);
    },
    [isAsked],
  );
  const rows = useRegisterQuery(read, ['accessPoint']);
  return useMemo(() => {
    if (kind === null || rows === undefined || networks === undefined) return undefined;
    return batchTargets(kind, rows, {
      epci: communes.epciName,
      departement: communes.departementName,
      network: (id) => networks.find((network) => network.id === id)?.name ?? null,
    });
  }, [kind, rows, networks, communes]);
}
