import { useTranslation } from 'react-i18next';
import type { AccessPointStatus } from '#shared/domain/access-point/access-point.ts';
import classes from './status-badge.module.css';

/** The status of a place: a mark whose shape differs too, and its word. */
export function StatusBadge({ status }: { readonly status: AccessPointStatus }) {
  const { t } = useTranslation('lists');
  return (
    <span className={classes.badge} data-status={status}>
      <span className={classes.mark} aria-hidden />
      {t(`statuses.${status}`)}
    </span>
  );
}
