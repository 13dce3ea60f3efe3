import { NativeSelect } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { RecordTable } from '#shared/domain/change-set/change-set.ts';

type Dated = { readonly table: RecordTable; readonly id: string; readonly label: string };

/** Who changed what of an item, or of one of its maintenances and moves. */
export function ItemHistory({ itemId }: { readonly itemId: string }) {
  const { t } = useTranslation('items');
  const { database } = useRegister();
  const [chosen, setChosen] = useState(itemId);
  const dated = useLiveQuery(async (): Promise<readonly Dated[]> => {
    const maintenances = await database.maintenances.where('itemId').equals(itemId).toArray();
    const transfers = await database.transfers.where('itemId').equals(itemId).toArray();
    return [
      ...maintenances
        .filter(({ deletedAt }) => deletedAt === null)
        .map(({ id, from }) => ({
          table: 'maintenance' as const,
          id,
          label: t('history.maintenance', { date: dayText(from) }),
        })),
      ...transfers
        .filter(({ deletedAt }) => deletedAt === null)
        .map(({ id, on }) => ({
          table: 'transfer' as const,
          id,
          label: t('history.transfer', { date: dayText(on) }),
        })),
    ];
  }, [database, itemId, t]);
  if (dated === undefined) return null;
  const all: readonly Dated[] = [{ table: 'item', id: itemId, label: t('history.record') }, ...dated];
  const open = all.find(({ id }) => id === chosen);
  return (
    <>
      {all.length > 1 && (
        <NativeSelect
          label={t('history.of')}
          size="xs"
          maw="32rem"
          mb="sm"
          data={all.map(({ id, label }) => ({ value: id, label }))}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      {open !== undefined && <RecordHistory key={open.id} table={open.table} id={open.id} />}
    </>
  );
}
