import { Button, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FreeRow } from './free-rows.ts';
import classes from './loan-calendar.module.css';

type Props = {
  readonly chosen: readonly FreeRow[];
  /** How many are wanted of what is counted, by id; 1 where nothing is said. */
  readonly quantities: ReadonlyMap<string, number>;
  readonly onQuantity: (id: string, quantity: number) => void;
  readonly onBook: () => void;
  readonly onClear: () => void;
};

/** What was chosen to be booked: how many, of which some may be taken; how many of what is counted. */
export function ChosenBar({ chosen, quantities, onQuantity, onBook, onClear }: Props) {
  const { t } = useTranslation('loanCalendar');
  const taken = chosen.filter(({ free }) => free === 0).length;
  const points = new Set(chosen.map(({ loanPointId }) => loanPointId));
  const told = [
    t('free.chosen', { count: chosen.length }),
    ...(taken > 0 ? [t('free.chosenTaken', { count: taken })] : []),
    ...(points.size > 1 ? [t('free.severalPoints')] : []),
  ].join(', ');
  return (
    <div className={classes.chosen}>
      <p>{t('free.chosenNames', { told, names: chosen.map(({ name }) => name).join(', ') })}</p>
      {chosen
        .filter(({ quantity }) => quantity > 1)
        .map(({ id, name, quantity }) => (
          <NumberInput
            key={id}
            size="xs"
            className={classes.many}
            aria-label={t('free.howMany', { name })}
            title={name}
            min={1}
            max={quantity}
            allowDecimal={false}
            value={quantities.get(id) ?? 1}
            onChange={(value) => {
              if (typeof value === 'number') onQuantity(id, Math.max(1, value));
            }}
          />
        ))}
      <Button size="xs" variant="default" onClick={onClear}>
        {t('free.clear')}
      </Button>
      <Button size="xs" onClick={onBook}>
        {t('free.book')}
      </Button>
    </div>
  );
}
