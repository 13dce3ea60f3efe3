import { Button } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ItemRow } from '#shared/domain/item/item-row.ts';
import classes from './call.module.css';
import type { CallPart } from './call-fields.ts';

/** Items that fit beside the form; the others are found by the field of the item. */
const SHOWN = 8;
const TABLES = ['item', 'transfer', 'maintenance', 'loan', 'loanLine'] as const;

/** The items of the place: its own, and those that it borrows. One of them is what the call is about. */
export function KnownItems({ values, set }: CallPart) {
  const { t } = useTranslation('ticketCall');
  const { t: words } = useTranslation('items');
  const items = useItemsOfPlace(values.accessPointId);
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{t('side.items')}</h3>
      <ul className={classes.items}>
        {items.slice(0, SHOWN).map((item) => {
          const chosen = values.itemId === item.id;
          return (
            <li key={item.id}>
              <Button
                size="compact-xs"
                variant={chosen ? 'filled' : 'default'}
                aria-pressed={chosen}
                onClick={() => set({ itemId: chosen ? '' : item.id })}
              >
                {item.inventoryNumber}
              </Button>
              <span>{item.name}</span>
              {item.state !== 'available' && (
                <span className={classes.quiet}>{words(`states.${item.state}`)}</span>
              )}
            </li>
          );
        })}
      </ul>
      {items.length > SHOWN && (
        <p className={classes.quiet}>{t('side.moreItems', { count: items.length - SHOWN })}</p>
      )}
    </section>
  );
}

/** The items that the place has for good, then those that it borrows now; none while they load. */
function useItemsOfPlace(placeId: string): readonly ItemRow[] {
  const { database } = useRegister();
  const read = useCallback(
    async (api: RegisterApi): Promise<readonly ItemRow[]> => {
      if (placeId === '') return [];
      const loans = await database.loans.where('borrowerPlaceId').equals(placeId).primaryKeys();
      const lines = await database.loanLines.where('loanId').anyOf(loans).toArray();
      const lent = lines.flatMap(({ itemId, returnedOn, deletedAt }) =>
        itemId !== null && returnedOn === null && deletedAt === null ? [itemId] : [],
      );
      const [own, maybeHere] = await Promise.all([
        api.itemsOf({ kind: 'place', id: placeId }),
        api.itemRows([...new Set(lent)]),
      ]);
      return [
        ...own.filter(({ state }) => state !== 'retired'),
        ...maybeHere.filter(({ out }) => out !== null && loans.includes(out.loanId)),
      ];
    },
    [database, placeId],
  );
  return useRegisterQuery(read, TABLES) ?? [];
}
