import { useTranslation } from 'react-i18next';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import classes from './usage-grid.module.css';

type Props = { readonly row: UsageGridRow; readonly tabIndex: number; readonly onToggle: () => void };

/** What the breakdowns of a return are counted in; pressed, it changes from visits to users and back. */
export function BasisCell({ row, tabIndex, onToggle }: Props) {
  const { t } = useTranslation('usage');
  if (row.entry === null || row.entry.state === 'closed') return null;
  const basis = t(`bases.${row.entry.breakdownBasis}`);
  return (
    <button
      type="button"
      className={classes.state}
      tabIndex={tabIndex}
      aria-label={`${t('basis')} ${basis}`}
      title={t('basisChange')}
      onClick={onToggle}
    >
      {basis}
    </button>
  );
}
