import { useTranslation } from 'react-i18next';
import type { ItemState } from '#shared/domain/item/item-state.ts';
import classes from './item-state-badge.module.css';

/** Where an item stands: a mark whose shape differs too, and its word. */
export function ItemStateBadge({ state }: { readonly state: ItemState }) {
  const { t } = useTranslation('items');
  return (
    <span className={classes.badge} data-state={state}>
      <span className={classes.mark} aria-hidden />
      {t(`states.${state}`)}
    </span>
  );
}
