import { ActionIcon, Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
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
  const group = useRef<HTMLFieldSetElement>(null);
  // A box that moves from one list to the other, or within one, would lose the focus.
  const toFocus = useRef<string | null>(null);
  useEffect(() => {
    if (toFocus.current === null) return;
    group.current?.querySelector<HTMLElement>(`[data-code="${toFocus.current}"] input`)?.focus();
    toFocus.current = null;
  });
  const change = (code: T, next: readonly T[]): void => {
    toFocus.current = code;
    onChange(next);
  };
  const move = (code: T, step: -1 | 1): void => {
    const other = chosen[chosen.indexOf(code) + step];
    if (other === undefined) return;
    change(
      code,
      chosen.map((one) => (one === code ? other : one === other ? code : one)),
    );
  };
  const onKeyDown = (event: KeyboardEvent, code: T): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(code, event.key === 'ArrowUp' ? -1 : 1);
  };
  const others = codes.filter((code) => !chosen.includes(code));
  return (
    <fieldset ref={group} className={classes.group} aria-label={label}>
      <ul>
        {chosen.map((code, at) => (
          <li key={code} data-code={code}>
            <Checkbox
              size="xs"
              label={nameOf(code)}
              checked
              onChange={() =>
                change(
                  code,
                  chosen.filter((one) => one !== code),
                )
              }
              onKeyDown={(event) => onKeyDown(event, code)}
            />
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={t('choice.up', { name: nameOf(code) })}
              disabled={at === 0}
              onClick={() => move(code, -1)}
            >
              <IconArrowUp size={14} aria-hidden />
            </ActionIcon>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={t('choice.down', { name: nameOf(code) })}
              disabled={at === chosen.length - 1}
              onClick={() => move(code, 1)}
            >
              <IconArrowDown size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {others.length > 0 && <h3>{t('choice.others')}</h3>}
      <ul>
        {others.map((code) => (
          <li key={code} data-code={code}>
            <Checkbox
              size="xs"
              label={nameOf(code)}
              checked={false}
              onChange={() => change(code, [...chosen, code])}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
