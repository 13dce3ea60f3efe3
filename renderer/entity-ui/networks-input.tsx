import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { foldText } from '#shared/search/fold-text.ts';
import { problemSentence } from './problem-sentence.ts';
import { useNetworks } from './use-networks.ts';

type Props = {
  readonly id: string;
  readonly value: readonly string[];
  readonly onChange: (networkIds: string[]) => void;
  readonly error: React.ReactNode;
};

const CREATE = 'create';

/** The networks of a place; a name that no network bears yet is created. */
export function NetworksInput({ id, value, onChange, error }: Props) {
  const { t } = useTranslation('accessPoints');
  const { api } = useRegister();
  const networks = useNetworks() ?? [];
  const [search, setSearch] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const name = search.trim();
  const isNew = name !== '' && !networks.some((network) => foldText(network.name) === foldText(name));
  const create = async (): Promise<void> => {
    const outcome = await api.createNetwork({ name, description: null });
    if (!outcome.ok) {
      setRefusal(outcome.problems.map((problem) => problemSentence(problem)).join(' '));
      return;
    }
    setSearch('');
    setRefusal(null);
    onChange([...value, outcome.value.id]);
  };
  return (
    <MultiSelect
      id={id}
      label={t('fields.networks')}
      description={t('fields.networksHelp')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={refusal ?? error}
      searchable
      data={[
        ...networks.map((network) => ({ value: network.id, label: network.name })),
        ...(isNew ? [{ value: CREATE, label: t('fields.createNetwork', { name }) }] : []),
      ]}
      filter={({ options }) =>
        options.filter(
          (option) =>
            !('value' in option) ||
            option.value === CREATE ||
            foldText(option.label).includes(foldText(name)),
        )
      }
      searchValue={search}
      onSearchChange={setSearch}
      value={[...value]}
      onChange={(ids) => {
        if (ids.includes(CREATE)) void create();
        else onChange(ids);
      }}
    />
  );
}
