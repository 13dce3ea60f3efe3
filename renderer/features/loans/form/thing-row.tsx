import { Checkbox, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { FreeThing, WantedThing } from '#shared/domain/loan/loan-wish.ts';
import classes from './loan-form.module.css';
import { useConflictText } from './use-conflict-text.ts';

type RowProps = {
  readonly thing: FreeThing;
  readonly kind: string;
  readonly taken: WantedThing | undefined;
  readonly onToggle: (taken: boolean) => void;
  readonly onQuantity: (quantity: number) => void;
};

/** Something that can be lent, or what holds it; ticked, it is in the loan. */
export function ThingRow({ thing, kind, taken, onToggle, onQuantity }: RowProps) {
  const { t } = useTranslation('loans');
  const conflictText = useConflictText();
  const { inventoryNumber, name, free, quantity, conflicts, missing, nextFree } = thing;
  const [conflict] = conflicts;
  return (
    <li data-taken={free === 0 || undefined}>
      <Checkbox
        size="xs"
        checked={taken !== undefined}
        // What is not free can still be asked for: on the waiting list.
        onChange={(event) => onToggle(event.currentTarget.checked)}
        label={
          <>
            {inventoryNumber !== null && <span className={classes.code}>{inventoryNumber} </span>}
            {name}
          </>
        }
      />
      <span className={classes.kindOf}>{kind}</span>
      <span className={classes.state}>
        {free === 0 && conflict !== undefined && conflictText(conflict)}
        {free === 0 && nextFree !== null && `, ${t('chooser.nextFree', { day: dayText(nextFree) })}`}
        {free > 0 && missing.length > 0 && t('chooser.lacks', { missing: missing.join(', ') })}
        {free > 0 && quantity > 1 && taken === undefined && t('chooser.free', { count: free })}
      </span>
      {taken !== undefined && quantity > 1 && (
        <NumberInput
          size="xs"
          className={classes.quantity ?? ''}
          aria-label={t('chooser.quantity', { name })}
          min={1}
          max={quantity}
          allowDecimal={false}
          value={taken.quantity}
          onChange={(value) => onQuantity(typeof value === 'number' && value >= 1 ? value : 1)}
        />
      )}
    </li>
  );
}
