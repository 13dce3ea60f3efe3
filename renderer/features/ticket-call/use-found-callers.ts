import { useCallback } from 'react';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { wholeList } from '#shared/list/list-question.ts';

/** A record that a call can come from. */
export type FoundCaller = {
  readonly kind: 'place' | 'animator' | 'organisation';
  readonly id: string;
  readonly name: string;
  /** What tells it from another of the same name. */
  readonly where: string;
  /** The place that it says: its own id, or that of the only place where the animator works; null otherwise. */
  readonly placeId: string | null;
};

const SHOWN_PLACES = 6;
const SHOWN_OTHERS = 4;
const TABLES = ['accessPoint', 'animator', 'organisation', 'assignment'] as const;

/** The first places, animators and structures that have every word typed; none while nothing is, undefined while they are sought. */
export function useFoundCallers(search: string): readonly FoundCaller[] | undefined {
  const read = useCallback(
    async (api: RegisterApi) => (search === '' ? [] : findCallers(api, search)),
    [search],
  );
  return useRegisterQuery(read, TABLES);
}

async function findCallers(api: RegisterApi, search: string): Promise<readonly FoundCaller[]> {
  const idsOf = async (list: 'accessPoint' | 'animator' | 'organisation', count: number) => {
    const { ids } = await api.listRecords(list, { ...wholeList, search });
    return ids.slice(0, count);
  };
  const [places, animators, organisations] = await Promise.all([
    idsOf('accessPoint', SHOWN_PLACES).then(api.accessPointRows),
    idsOf('animator', SHOWN_OTHERS).then(api.animatorRows),
    idsOf('organisation', SHOWN_OTHERS).then(api.organisationRows),
  ]);
  return [
    ...places.map(({ id, name, postcode, communeName }) => ({
      kind: 'place' as const,
      id,
      name,
      where: [postcode, communeName].filter(Boolean).join(' '),
      placeId: id,
    })),
    ...animators.map(({ id, name, places: at }) => ({
      kind: 'animator' as const,
      id,
      name,
      where: at.map((place) => place.name).join(', '),
      placeId: at.length === 1 ? (at[0]?.id ?? null) : null,
    })),
    ...organisations.map(({ id, name, communeName }) => ({
      kind: 'organisation' as const,
      id,
      name,
      where: communeName ?? '',
      placeId: null,
    })),
  ];
}
