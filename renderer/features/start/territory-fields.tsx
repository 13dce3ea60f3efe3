import { MultiSelect, SegmentedControl, Select, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { CommuneIndex } from '#shared/territory/commune-index.ts';

/** The part of a form that tells a territory. */
export type TerritoryValues = {
  readonly territoryKind: 'region' | 'departements';
  readonly region: string | null;
  readonly departements: string[];
};

/** Chooses a région or départements from the official list. */
export function TerritoryFields<T extends TerritoryValues>({
  communes,
  form,
}: {
  readonly communes: CommuneIndex;
  readonly form: UseFormReturnType<T>;
}) {
  const { t } = useTranslation('start');
  return (
    <Stack gap="sm" mt="lg">
      <h2>{t('territory')}</h2>
      <SegmentedControl
        aria-label={t('territoryKind')}
        data={[
          { value: 'region', label: t('region') },
          { value: 'departements', label: t('departements') },
        ]}
        {...form.getInputProps('territoryKind')}
      />
      {form.values.territoryKind === 'region' ? (
        <Select
          label={t('chooseRegion')}
          placeholder={t('regionPlaceholder')}
          data={communes.regions().map((region) => ({ value: region.code, label: region.name }))}
          searchable
          required
          {...form.getInputProps('region')}
        />
      ) : (
        <MultiSelect
          label={t('chooseDepartements')}
          placeholder={t('departementsPlaceholder')}
          data={communes.departements().map((departement) => ({
            value: departement.code,
            label: `${departement.code} ${departement.name}`,
          }))}
          searchable
          required
          hidePickedOptions
          {...form.getInputProps('departements')}
        />
      )}
    </Stack>
  );
}
