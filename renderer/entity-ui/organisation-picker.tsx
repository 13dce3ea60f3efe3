import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useCallback, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { emptyOrganisation } from '#shared/domain/organisation/empty-organisation.ts';
import type { OrganisationRole } from '#shared/domain/organisation/organisation.ts';
import { wholeList } from '#shared/list/list-question.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { problemSentence } from './problem-sentence.ts';
import { RecordPicker } from './record-picker.tsx';

const SHOWN = 12;

type Props = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly error: ReactNode;
  /** Id of the structure chosen; empty while none is. */
  readonly value: string;
  readonly onChange: (organisationId: string) => void;
  /** What a structure created here does: a carrier, for a place. */
  readonly purpose: OrganisationRole;
};

/** Finds a structure by any of its words; a name that none bears is created. */
export function OrganisationPicker({ id, label, description, error, value, onChange, purpose }: Props) {
  const { t } = useTranslation('organisations');
  const { api, database } = useRegister();
  const [search, setSearch] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const chosen = useLiveQuery(
    async () => (value === '' ? null : await database.organisations.get(value)),
    [database, value],
  );
  const asked = useDeferredValue(search);
  const found = useFound(asked);
  const isNew = asked !== '' && !found.some(({ name }) => foldText(name) === foldText(asked));
  const create = async (): Promise<string | null> => {
    const outcome = await api.createOrganisation({ ...emptyOrganisation, name: asked, roles: [purpose] });
    if (outcome.ok) return outcome.value.id;
    setRefusal(outcome.problems.map((problem) => problemSentence(problem)).join(' '));
    return null;
  };
  return (
    <RecordPicker
      id={id}
      label={label}
      description={description}
      placeholder={t('picker.placeholder')}
      clear={t('picker.clear')}
      error={refusal ?? error}
      value={value}
      chosen={chosen?.name ?? ''}
      onChange={(organisationId) => {
        onChange(organisationId);
        setRefusal(null);
      }}
      onSearch={setSearch}
      found={found.map((row) => ({
        id: row.id,
        name: row.name,
        where: [row.kind === null ? null : t(`kinds.${row.kind}`), row.communeName]
          .filter((part) => part !== null)
          .join(' · '),
      }))}
      nothing={null}
      create={isNew ? { label: t('picker.create', { name: asked }), run: create } : null}
    />
  );
}

/** The structures that have every word typed; none while nothing is. */
function useFound(search: string) {
  const read = useCallback(
    async (api: RegisterApi) => {
      if (search === '') return [];
      const { ids } = await api.listRecords('organisation', { ...wholeList, search });
      return api.organisationRows(ids.slice(0, SHOWN));
    },
    [search],
  );
  return useRegisterQuery(read, ['organisation']) ?? [];
}
