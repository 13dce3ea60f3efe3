import { Checkbox, Select, TextInput } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { reportingRhythmSchema, reportingRhythms } from '#shared/domain/access-point/access-point.ts';
import type { ImportOptions, ImportPlan } from '#shared/exchange/import-plan.ts';

type Props = {
  readonly plan: ImportPlan;
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
};

const NONE = 'none';
const NEW = 'new';

/** The officer's choices: what new places are given, and whether known ones take the file's values. */
export function ImportOptionsForm({ plan, options, onChange }: Props) {
  const { t } = useTranslation('exchange');
  const { t: tLists } = useTranslation('lists');
  const { database } = useRegister();
  const networks = useLiveQuery(() => database.networks.toArray(), [database]);
  const living = (networks ?? [])
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => a.name.localeCompare(b.name));
  const { network } = options;
  return (
    <>
      {plan.counts.create > 0 && (
        <>
          <Select
            label={t('rhythm')}
            data={reportingRhythms.map((value) => ({ value, label: tLists(`rhythms.${value}`) }))}
            value={options.rhythm}
            allowDeselect={false}
            onChange={(value) => {
              const rhythm = reportingRhythmSchema.safeParse(value);
              if (rhythm.success) onChange({ ...options, rhythm: rhythm.data });
            }}
          />
          <Select
            label={t('network')}
            data={[
              { value: NONE, label: t('noNetwork') },
              ...living.map(({ id, name }) => ({ value: id, label: name })),
              { value: NEW, label: t('newNetwork') },
            ]}
            value={network.kind === 'existing' ? network.id : network.kind}
            allowDeselect={false}
            onChange={(value) => onChange({ ...options, network: networkChoice(value) })}
          />
          {network.kind === 'new' && (
            <TextInput
              label={t('networkName')}
              value={network.name}
              maxLength={120}
              required
              autoFocus
              onChange={(event) =>
                onChange({ ...options, network: { kind: 'new', name: event.currentTarget.value } })
              }
            />
          )}
        </>
      )}
      {plan.counts.change > 0 && (
        <Checkbox
          label={t('updateExisting')}
          description={t('updateExistingHelp')}
          checked={options.updateExisting}
          onChange={(event) => onChange({ ...options, updateExisting: event.currentTarget.checked })}
        />
      )}
      {plan.swapped > 0 && (
        <Checkbox
          label={t('uncross', { count: plan.swapped })}
          checked={options.uncrossCoordinates}
          onChange={(event) => onChange({ ...options, uncrossCoordinates: event.currentTarget.checked })}
        />
      )}
    </>
  );
}

function networkChoice(value: string | null): ImportOptions['network'] {
  if (value === null || value === NONE) return { kind: 'none' };
  return value === NEW ? { kind: 'new', name: '' } : { kind: 'existing', id: value };
}
