import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { WantedThing } from '#shared/domain/loan/loan-wish.ts';
import { recordName } from '#shared/domain/record/record-name.ts';

type Thing = Pick<WantedThing, 'itemId' | 'kitId'>;

/** Gives the name of some things: an item by its number and name, a kit by its name; empty while they load. */
export function useThingNames(things: readonly Thing[]): (thing: Thing) => string {
  const { t } = useTranslation('loans');
  const { database } = useRegister();
  const items = things.flatMap(({ itemId }) => itemId ?? []);
  const kits = things.flatMap(({ itemId, kitId }) => (itemId === null && kitId !== null ? [kitId] : []));
  const names = useLiveQuery(async () => {
    const rows = [...(await database.items.bulkGet(items)), ...(await database.kits.bulkGet(kits))];
    return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, recordName(row)] as const])));
  }, [database, items.join(' '), kits.join(' ')]);
  return ({ itemId, kitId }) =>
    names === undefined ? '' : (names.get(itemId ?? kitId ?? '') ?? t('chooser.gone'));
}
