import { useLiveQuery } from 'dexie-react-hooks';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Lot } from '#shared/domain/lot/lot.ts';

const french = new Intl.Collator('fr', { numeric: true });

/** The lots of the register, by name; undefined while they load. There are tens of them. */
export function useLots(): readonly Lot[] | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const rows = await database.lots.toArray();
    return rows.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => french.compare(a.name, b.name));
  }, [database]);
}
