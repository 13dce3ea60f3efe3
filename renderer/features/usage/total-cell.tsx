import { useTranslation } from 'react-i18next';
import { type Measure, plainMeasures } from '#shared/domain/usage-return/measures.ts';
import type { UsageSummary } from '#shared/figures/usage-summary.ts';
import type { TotalRow } from './grid-row.ts';
import { useValueText } from './use-value-text.ts';

type Props = {
  readonly kind: TotalRow['kind'];
  readonly measure: Measure;
  readonly summary: UsageSummary | undefined;
};

/** Under a column: what was reported in all, and by how many of how many (data.md, figures 3 and 4). */
export function TotalCell({ kind, measure, summary }: Props) {
  const { t } = useTranslation('usage');
  const valueText = useValueText();
  if (summary === undefined) return null;
  const plain = Object.entries(summary.totals).find(([code]) => code === measure)?.[1];
  if (plain !== undefined && measure in plainMeasures) {
    if (kind === 'total') return plain.value === null ? t('notReported') : valueText(plain.value, measure);
    return plain.reported === null || plain.expected === null
      ? null
      : t('nOfN', { n: plain.reported, total: plain.expected });
  }
  if (kind === 'reported') return null;
  const part = summary.breakdowns
    .flatMap((breakdown) => breakdown.parts)
    .find((entry) => entry.measure === measure);
  if (part === undefined) return null;
  return part.total === null ? t('notReported') : valueText(part.total, measure);
}
