import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useCallback, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ItemRow } from '#shared/domain/item/item-row.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { RecordPicker } from './record-picker.tsx';

const SHOWN = 12;
/** Read beyond those shown, since some of them may not be offered. */
const READ = 60;

type Props = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly error: ReactNode;
  readonly required?: boolean;
  readonly size?: 'xs' | 'sm';
  /** Id of the item chosen; empty while none is. */
  readonly value: string;
  readonly onChange: (itemId: string) => void;
  /** Which items are offered; without it, all that are in stock. */
  readonly offers?: (row: ItemRow) => boolean;
};

/** Finds an item by any of its words: number, name, brand, model, serial, loan point. */
export function ItemPicker({ value, onChange, offers = inStock, ...field }: Props) {
  const { t } = useTranslation('items');
  const { database } = useRegister();
  const [search, setSearch] = useState('');
  const chosen = useLiveQuery(
    async () => (value === '' ? null : await database.items.get(value)),
    [database, value],
  );
  const asked = useDeferredValue(search);
  const found = useFoundItems(asked);
  return (
    <RecordPicker
      {...field}
      placeholder={t('picker.placeholder')}
      clear={t('picker.clear', { label: field.label })}
      value={value}
      chosen={chosen === null || chosen === undefined ? '' : recordName(chosen)}
      onChange={onChange}
      onSearch={setSearch}
      found={(found ?? [])
        .filter(offers)
        .slice(0, SHOWN)
        .map((row) => ({
          id: row.id,
          name: `${row.inventoryNumber} ${row.name}`,
          where: [t(`states.${row.state}`), row.kitName ?? row.loanPointName ?? row.placeName]
            .filter(Boolean)
            .join(' · '),
        }))}
      // Nothing is said while the answer is on its way.
      nothing={found === undefined || asked !== search ? null : t('picker.nothing')}
      create={null}
    />
  );
}

function inStock({ state }: ItemRow): boolean {
  return state !== 'retired';
}

/** The first items that have every word typed; none while nothing is. */
function useFoundItems(search: string): readonly ItemRow[] | undefined {
  const read = useCallback(
    async (api: RegisterApi) => {
      if (search === '') return [];
      const { ids } = await api.listRecords('item', { ...wholeList, search });
      return api.itemRows(ids.slice(0, READ));
    },
    [search],
  );
  return useRegisterQuery(read, ['item', 'kit', 'loanPoint', 'loan', 'loanLine', 'maintenance']);
}
