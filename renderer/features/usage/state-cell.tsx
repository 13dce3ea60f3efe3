import { useTranslation } from 'react-i18next';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import classes from './usage-grid.module.css';

type Props = { readonly row: UsageGridRow; readonly tabIndex: number; readonly onToggle: () => void };

/** State of a return; pressed, it marks the month as closed or opens it again. */
export function StateCell({ row, tabIndex, onToggle }: Props) {
  const { t } = useTranslation('usage');
  const state = row.entry?.state ?? (row.rhythm === 'none' ? 'none' : 'expected');
  const closed = state === 'closed';
  return (
    <button
      type="button"
      className={classes.state}
      data-state={state}
      tabIndex={tabIndex}
      title={closed ? t('unmarkClosed') : t('markClosed')}
      aria-pressed={closed}
      onClick={onToggle}
    >
      {t(`states.${state}`)}
    </button>
  );
}
