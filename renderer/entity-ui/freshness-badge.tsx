import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { freshnessOf } from '#shared/domain/access-point/freshness.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import classes from './freshness-badge.module.css';

type Props = { readonly verifiedOn: Day | null; readonly today: Day; readonly children: ReactNode };

/** When a record was last checked, with a gauge that empties as the check grows old (data.md, figure 13). */
export function FreshnessBadge({ verifiedOn, today, children }: Props) {
  const { t } = useTranslation('lists');
  const freshness = freshnessOf(verifiedOn, today);
  return (
    <span className={classes.badge} data-freshness={freshness} title={t(`freshness.${freshness}`)}>
      <span className={classes.gauge} aria-hidden />
      {children}
    </span>
  );
}
