import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetworks } from '#renderer/entity-ui/use-networks.ts';
import type { SpreadsheetSummary } from '#renderer/workers/spreadsheet-api.ts';
import {
  NAME_LIMIT,
  reportingRhythmSchema,
  reportingRhythms,
} from '#shared/domain/access-point/access-point.ts';
import type { SpreadsheetOptions } from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';
import type { Wizard } from './use-wizard.ts';

const NONE = 'none';
const matchedOptions = ['update', 'updateIdentified', 'createOnly'] as const;

type Props = { readonly wizard: Wizard; readonly plan: SpreadsheetSummary };

/** What becomes of records that are there already, and what new places are given. Each choice makes the plan again. */
export function PlanOptions({ wizard, plan }: Props) {
  const { t } = useTranslation('spreadsheetImport');
  const { t: tLists } = useTranslation('lists');
  const networks = useNetworks() ?? [];
  const { options, target } = wizard.state;
  const set = (change: Partial<SpreadsheetOptions>): void => wizard.setOptions({ ...options, ...change });
  const isOfPlaces = target === 'accessPoint';
  const hasIds = wizard.draft?.mapping.some(({ field }) => field === 'externalId') === true;
  return (
    <>
      {target === 'loan' ? (
        <p>{t('options.loansStay')}</p>
      ) : (
        <Select
          label={t('options.matched')}
          description={t('options.matchedHelp')}
          inputWrapperOrder={['label', 'input', 'description']}
          allowDeselect={false}
          data={matchedOptions.map((value) => ({ value, label: t(`options.matchedOptions.${value}`) }))}
          value={options.matched}
          onChange={(value) => {
            const matched = matchedOptions.find((one) => one === value);
            if (matched !== undefined) set({ matched });
          }}
        />
      )}
      {hasIds && <SourceInput value={options.source} onChange={(source) => set({ source })} />}
      {isOfPlaces && (
        <>
          <Select
            label={t('options.rhythm')}
            allowDeselect={false}
            data={reportingRhythms.map((value) => ({ value, label: tLists(`rhythms.${value}`) }))}
            value={options.rhythm}
            onChange={(value) => {
              const rhythm = reportingRhythmSchema.safeParse(value);
              if (rhythm.success) set({ rhythm: rhythm.data });
            }}
          />
          <Select
            label={t('options.network')}
            allowDeselect={false}
            searchable
            data={[
              { value: NONE, label: t('options.noNetwork') },
              ...networks.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={options.networkId ?? NONE}
            onChange={(value) => set({ networkId: value === NONE ? null : value })}
          />
        </>
      )}
      {plan.swapped > 0 && (
        <Checkbox
          label={t('options.uncross', { count: plan.swapped })}
          checked={options.uncrossCoordinates}
          onChange={(event) => set({ uncrossCoordinates: event.currentTarget.checked })}
        />
      )}
    </>
  );
}

type SourceProps = { readonly value: string; readonly onChange: (source: string) => void };

/** The plan is made again once the name is whole, not at each letter. */
function SourceInput({ value, onChange }: SourceProps) {
  const { t } = useTranslation('spreadsheetImport');
  const [typed, setTyped] = useState(value);
  const keep = (): void => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <TextInput
      label={t('options.source')}
      description={t('options.sourceHelp')}
      inputWrapperOrder={['label', 'input', 'description']}
      maxLength={NAME_LIMIT}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
}
