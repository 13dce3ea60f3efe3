import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RowSelection } from '#renderer/components/table/row-selection.ts';
import classes from './ticket-queue.module.css';

type Props = {
  readonly selection: RowSelection;
  readonly onTake: () => void;
  readonly onAssign: () => void;
};

/** How many tickets are chosen, and what can be done with all of them; nothing while none is. */
export function QueueSelectionBar({ selection, onTake, onAssign }: Props) {
  const { t } = useTranslation('ticketQueue');
  const count = selection.ids.length;
  if (count === 0) return null;
  return (
    <section className={classes.selection} aria-label={t('chosen.label')}>
      <strong aria-live="polite">{t('chosen.count', { count })}</strong>
      <Button size="compact-sm" onClick={onTake}>
        {t('acts.take')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={onAssign}>
        {t('acts.assign')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={selection.clear}>
        {t('chosen.clear')}
      </Button>
    </section>
  );
}
