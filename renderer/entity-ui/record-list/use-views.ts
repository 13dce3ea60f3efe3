import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { SavedView, ViewedList } from '#shared/domain/saved-view/saved-view.ts';

/** The saved views of a list, by name; undefined while they load. */
export function useViews(list: ViewedList): readonly SavedView[] | undefined {
  const { database } = useRegister();
  const rows = useLiveQuery(() => database.savedViews.where('list').equals(list).toArray(), [database, list]);
  return useMemo(
    () =>
      rows
        ?.filter(({ deletedAt }) => deletedAt === null)
        .sort((a, b) => a.name.localeCompare(b.name, 'fr', { sensitivity: 'base' })),
    [rows],
  );
}
