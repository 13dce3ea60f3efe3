import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useItemCategories } from '#renderer/entity-ui/use-item-categories.ts';
import { useLoanPoints } from '#renderer/entity-ui/use-loan-points.ts';

type Filters = { readonly loanPointId: string | null; readonly category: string | null };

type Props = {
  readonly value: Filters;
  readonly onChange: (filters: Filters) => void;
};

/** Narrows what is in stock to a loan point and a category. */
export function StockFilters({ value, onChange }: Props) {
  const { t } = useTranslation('equipmentPapers');
  const points = useLoanPoints();
  const categories = useItemCategories();
  return (
    <>
      <Select
        size="xs"
        label={t('labels.loanPoint')}
        placeholder={t('labels.anyLoanPoint')}
        clearable
        searchable
        value={value.loanPointId}
        onChange={(loanPointId) => onChange({ ...value, loanPointId })}
        data={(points ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        size="xs"
        label={t('labels.category')}
        placeholder={t('labels.anyCategory')}
        clearable
        searchable
        value={value.category}
        onChange={(category) => onChange({ ...value, category })}
        data={(categories?.choices ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      />
    </>
  );
}
