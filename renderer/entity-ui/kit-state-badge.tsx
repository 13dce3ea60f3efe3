import { useTranslation } from 'react-i18next';
import type { KitSituation } from '#shared/domain/kit/kit-row.ts';
import classes from './kit-state-badge.module.css';

/** How a kit stands: a mark whose shape differs too, and its word. */
export function KitStateBadge({ situation }: { readonly situation: KitSituation }) {
  const { t } = useTranslation('items');
  return (
    <span className={classes.badge} data-situation={situation}>
      <span className={classes.mark} aria-hidden />
      {t(`kitSituations.${situation}`)}
    </span>
  );
}
