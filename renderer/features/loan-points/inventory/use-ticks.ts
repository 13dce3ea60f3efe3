import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowSelection } from '#renderer/components/table/row-selection.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { InventoryLine } from '#shared/domain/inventory/inventory-line.ts';
import type { useInventoryActs } from './use-inventory-acts.ts';

type Given = {
  readonly inventoryId: string;
  /** The items that the list shows, in order. */
  readonly ids: readonly string[];
  readonly lineOf: (itemId: string) => InventoryLine | undefined;
  readonly onEnter: (itemId: string) => void;
  readonly run: ReturnType<typeof useInventoryActs>['run'];
};

/** The boxes of the list are what was seen: each tick is written at once. What is counted asks for its quantity. */
export function useTicks({ inventoryId, ids, lineOf, onEnter, run }: Given): RowSelection {
  const { t } = useTranslation('loanPoints');
  const { api } = useRegister();
  const anchor = useRef<string | null>(null);
  const isSeen = (id: string): boolean => lineOf(id)?.count != null;
  const seen = ids.filter(isSeen);
  const tick = (chosen: readonly string[], tells: boolean): void => {
    const unseen = chosen.filter((id) => !isSeen(id) && lineOf(id)?.tracking === 'unique');
    if (unseen.length === 0) return;
    void run(
      () =>
        api.countItems(
          inventoryId,
          unseen.map((itemId) => ({ itemId, quantity: 1, condition: null, note: null })),
        ),
      tells ? t('inventory.tickedAll', { count: unseen.length }) : null,
    );
  };
  return {
    has: isSeen,
    ids: seen,
    state: seen.length === 0 ? 'none' : seen.length === ids.length ? 'all' : 'some',
    choose: (id, range) => {
      const from = anchor.current === null ? -1 : ids.indexOf(anchor.current);
      const to = ids.indexOf(id);
      anchor.current = id;
      if (range && from >= 0 && to >= 0) tick(ids.slice(Math.min(from, to), Math.max(from, to) + 1), true);
      else if (isSeen(id)) void run(() => api.uncountItems(inventoryId, [id]), null);
      else if (lineOf(id)?.tracking === 'counted') onEnter(id);
      else tick([id], false);
    },
    // What is on loan or in repair is not there: all of the list does not take it.
    chooseAll: () =>
      tick(
        ids.filter((id) => (lineOf(id)?.expected ?? 0) > 0),
        true,
      ),
    clear: () =>
      void run(() => api.uncountItems(inventoryId, seen), t('inventory.unticked', { count: seen.length })),
  };
}
