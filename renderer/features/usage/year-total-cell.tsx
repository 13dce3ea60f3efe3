import { useTranslation } from 'react-i18next';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import type { TotalRow } from './grid-row.ts';
import { useValueText } from './use-value-text.ts';
import { yearTotal } from './year-total.ts';

type Props = {
  readonly kind: TotalRow['kind'];
  readonly measure: Measure;
  readonly rows: readonly UsageGridRow[];
};

/** Under a column of a place's year: what was reported in all, and by how many of its returns. */
export function YearTotalCell({ kind, measure, rows }: Props) {
  const { t } = useTranslation('usage');
  const valueText = useValueText();
  const total = yearTotal(rows, measure);
  if (kind === 'reported') return t('nOfN', { n: total.reported, total: total.rows });
  if (!total.isAdded) return <span title={t('neverAdded')}>{t('notApplicable')}</span>;
  return total.value === null ? t('notReported') : valueText(total.value, measure);
}
