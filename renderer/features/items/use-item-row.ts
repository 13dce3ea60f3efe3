import { useCallback } from 'react';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';
import type { ItemRow } from '#shared/domain/item/item-row.ts';

/** The tables whose changes may change what is shown of an item. */
export const itemTables: readonly ChangeTable[] = [
  'item',
  'kit',
  'lot',
  'loanPoint',
  'loan',
  'loanLine',
  'maintenance',
  'accessPoint',
  'organisation',
];

/** What is shown of an item today; undefined while it loads, null when it is not there. */
export function useItemRow(itemId: string): ItemRow | null | undefined {
  const read = useCallback(async (api: RegisterApi) => (await api.itemRows([itemId]))[0] ?? null, [itemId]);
  return useRegisterQuery(read, itemTables);
}
