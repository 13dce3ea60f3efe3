import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useCallback, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { animatorListName } from '#shared/domain/animator/animator-name.ts';
import type { AnimatorRow } from '#shared/domain/animator/animator-row.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { RecordPicker } from './record-picker.tsx';

const SHOWN = 12;

type Props = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly error: ReactNode;
  readonly required?: boolean;
  /** Id of the animator chosen; empty while none is. */
  readonly value: string;
  readonly onChange: (animatorId: string) => void;
};

/** Finds an animator of the register by any of their words: name, commune, skill, employer. */
export function AnimatorPicker({ value, onChange, ...field }: Props) {
  const { t } = useTranslation('animators');
  const { database } = useRegister();
  const [search, setSearch] = useState('');
  const chosen = useLiveQuery(
    async () => (value === '' ? null : await database.animators.get(value)),
    [database, value],
  );
  const asked = useDeferredValue(search);
  const found = useFoundAnimators(asked);
  return (
    <RecordPicker
      {...field}
      placeholder={t('picker.placeholder')}
      clear={t('picker.clear', { label: field.label })}
      value={value}
      chosen={chosen === null || chosen === undefined ? '' : animatorListName(chosen)}
      onChange={onChange}
      onSearch={setSearch}
      found={(found ?? []).map(({ id, name, kind, communeName }) => ({
        id,
        name,
        where: [kind === null ? null : t(`kinds.${kind}`), communeName].filter(Boolean).join(' · '),
      }))}
      // Nothing is said while the answer is on its way.
      nothing={found === undefined || asked !== search ? null : t('picker.nothing')}
      create={null}
    />
  );
}

/** The first animators who have every word typed; none while nothing is. */
function useFoundAnimators(search: string): readonly AnimatorRow[] | undefined {
  const read = useCallback(
    async (api: RegisterApi) => {
      if (search === '') return [];
      const { ids } = await api.listRecords('animator', { ...wholeList, search });
      return api.animatorRows(ids.slice(0, SHOWN));
    },
    [search],
  );
  return useRegisterQuery(read, ['animator', 'organisation']);
}
