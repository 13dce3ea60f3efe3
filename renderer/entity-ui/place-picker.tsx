import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useCallback, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { AccessPointRow } from '#shared/domain/access-point/access-point-row.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { namesFirst } from '#shared/search/names-first.ts';
import { RecordPicker } from './record-picker.tsx';

const SHOWN = 12;
/** Places found that are put in order: beyond, the officer types another letter. */
const RANKED = 200;

type Props = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly error: ReactNode;
  readonly required?: boolean;
  /** Id of the place chosen; empty while none is. */
  readonly value: string;
  readonly onChange: (placeId: string) => void;
  /** A place that is not offered: the one that asks. Null where all are. */
  readonly except: string | null;
};

/** Finds a place of the register by any of its words: name, commune, postcode, network. */
export function PlacePicker({ value, onChange, except, ...field }: Props) {
  const { t } = useTranslation('places');
  const { database } = useRegister();
  const [search, setSearch] = useState('');
  const chosen = useLiveQuery(
    async () => (value === '' ? null : await database.accessPoints.get(value)),
    [database, value],
  );
  const asked = useDeferredValue(search);
  const found = useFoundPlaces(asked);
  return (
    <RecordPicker
      {...field}
      placeholder={t('picker.placeholder')}
      clear={t('picker.clear', { label: field.label })}
      value={value}
      chosen={chosen?.name ?? ''}
      onChange={onChange}
      onSearch={setSearch}
      found={(found ?? [])
        .filter(({ id }) => id !== except)
        .map(({ id, name, postcode, communeName }) => ({
          id,
          name,
          where: [postcode, communeName].filter(Boolean).join(' '),
        }))}
      // Nothing is said while the answer is on its way.
      nothing={found === undefined || asked !== search ? null : t('picker.nothing')}
      create={null}
    />
  );
}

/** The first places that have every word typed; none while nothing is. */
function useFoundPlaces(search: string): readonly AccessPointRow[] | undefined {
  const read = useCallback(
    async (api: RegisterApi) => {
      if (search === '') return [];
      const { ids } = await api.listRecords('accessPoint', { ...wholeList, search });
      const rows = await api.accessPointRows(ids.slice(0, RANKED));
      // One more than are shown: the place that asks may be among them.
      return namesFirst(rows, search).slice(0, SHOWN + 1);
    },
    [search],
  );
  return useRegisterQuery(read, ['accessPoint']);
}
