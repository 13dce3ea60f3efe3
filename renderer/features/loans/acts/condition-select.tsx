import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ItemCondition, itemConditions } from '#shared/domain/item/item.ts';

type Props = {
  readonly label: string;
  readonly value: ItemCondition | null;
  readonly onChange: (condition: ItemCondition | null) => void;
};

/** How worn something is; it may not be noted. */
export function ConditionSelect({ label, value, onChange }: Props) {
  const { t } = useTranslation('loans');
  const { t: items } = useTranslation('items');
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      data={[
        { value: '', label: t('handOver.conditionUnknown') },
        ...itemConditions.map((one) => ({ value: one, label: items(`conditions.${one}`) })),
      ]}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(itemConditions.find((one) => one === chosen) ?? null);
      }}
    />
  );
}
