import { useTranslation } from 'react-i18next';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import { rowState } from './row-state.ts';
import classes from './usage-grid.module.css';

type Props = { readonly row: UsageGridRow; readonly tabIndex: number; readonly onToggle: () => void };

/** State of a return; pressed, it marks the month as closed or opens it again. */
export function StateCell({ row, tabIndex, onToggle }: Props) {
  const { t } = useTranslation('usage');
  const { settings } = useRegister();
  const state = rowState(row, todayIn(settings.timeZone));
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
