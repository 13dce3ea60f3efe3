import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OrderedBox } from '#renderer/components/ordered-boxes/ordered-box.tsx';
import { useOrderedBoxes } from '#renderer/components/ordered-boxes/use-ordered-boxes.ts';
import classes from './choice.module.css';

type Props<T extends string> = {
  readonly label: string;
  /** All that can be shown, in the order that is offered. */
  readonly codes: readonly T[];
  /** What is shown, in its order. */
  readonly chosen: readonly T[];
  readonly nameOf: (code: T) => string;
  readonly onChange: (chosen: readonly T[]) => void;
};

/** What is shown and in which order: boxes, arrows, or Alt and the arrow keys. */
export function OrderedChoice<T extends string>({ label, codes, chosen, nameOf, onChange }: Props<T>) {
  const { t } = useTranslation('dashboard');
  const boxes = useOrderedBoxes(chosen, onChange);
  const others = codes.filter((code) => !chosen.includes(code));
  return (
    <fieldset ref={boxes.group} className={classes.group} aria-label={label}>
      <ul>
        {chosen.map((code) => {
          const name = nameOf(code);
          const words = { up: t('choice.up', { name }), down: t('choice.down', { name }) };
          return (
            <OrderedBox key={code} code={code} label={name} chosen={chosen} boxes={boxes} words={words} />
          );
        })}
      </ul>
      {others.length > 0 && <h3>{t('choice.others')}</h3>}
      <ul>
        {others.map((code) => (
          <li key={code} data-box={code}>
            <Checkbox
              size="xs"
              label={nameOf(code)}
              checked={false}
              onChange={() => boxes.change(code, [...chosen, code])}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
