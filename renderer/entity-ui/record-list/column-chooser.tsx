import { ActionIcon, Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldText } from '#shared/search/fold-text.ts';
import type { ListDefinition } from './list-definition.ts';
import classes from './record-list.module.css';

type Props = {
  readonly definition: ListDefinition;
  /** Keys of the columns shown, in order; the first names the record and stays. */
  readonly columns: readonly string[];
  readonly onColumns: (columns: readonly string[]) => void;
};

/** Which columns a list shows, in which order: boxes, arrows, or Alt and the arrow keys. */
export function ColumnChooser({ definition, columns, onColumns }: Props) {
  const { t } = useTranslation('recordList');
  const [find, setFind] = useState('');
  const group = useRef<HTMLFieldSetElement>(null);
  // A box that moves from one list to the other, or within one, would lose the focus.
  const toFocus = useRef<string | null>(null);
  useEffect(() => {
    if (toFocus.current === null) return;
    group.current?.querySelector<HTMLElement>(`[data-column="${toFocus.current}"] input`)?.focus();
    toFocus.current = null;
  });
  const show = (key: string, next: readonly string[]) => {
    toFocus.current = key;
    onColumns(next);
  };
  const [first = '', ...movable] = columns;
  const labelOf = (key: string) => definition.fields.find((field) => field.key === key)?.label ?? key;
  const isFound = (key: string) => foldText(labelOf(key)).includes(foldText(find));
  const others = definition.fields.filter(({ key }) => !columns.includes(key) && isFound(key));
  const move = (key: string, step: -1 | 1) => {
    const at = movable.indexOf(key);
    const swapped = movable[at + step];
    if (swapped === undefined) return;
    show(key, [first, ...movable.map((one) => (one === key ? swapped : one === swapped ? key : one))]);
  };
  const onKeyDown = (event: KeyboardEvent, key: string) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(key, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <Popover trapFocus returnFocus position="bottom-end" withinPortal={false} width={320}>
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          className={classes.plain}
          leftSection={<IconColumns3 size={14} aria-hidden />}
        >
          {t('columns.button')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <fieldset ref={group} className={classes.chooser} aria-label={t('columns.title')}>
          <TextInput
            size="xs"
            aria-label={t('columns.find')}
            placeholder={t('columns.find')}
            value={find}
            onChange={(event) => setFind(event.currentTarget.value)}
          />
          <h2>{t('columns.shown')}</h2>
          <ul className={classes.columns}>
            <li>
              <Checkbox size="xs" label={labelOf(first)} checked disabled />
            </li>
            {movable.filter(isFound).map((key) => (
              <li key={key} data-column={key}>
                <Checkbox
                  size="xs"
                  label={labelOf(key)}
                  checked
                  onChange={() =>
                    show(
                      key,
                      columns.filter((one) => one !== key),
                    )
                  }
                  onKeyDown={(event) => onKeyDown(event, key)}
                />
                <ActionIcon
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={t('columns.up', { column: labelOf(key) })}
                  disabled={movable[0] === key}
                  onClick={() => move(key, -1)}
                >
                  <IconArrowUp size={14} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={t('columns.down', { column: labelOf(key) })}
                  disabled={movable.at(-1) === key}
                  onClick={() => move(key, 1)}
                >
                  <IconArrowDown size={14} aria-hidden />
                </ActionIcon>
              </li>
            ))}
          </ul>
          {others.length > 0 && <h2>{t('columns.others')}</h2>}
          <ul className={classes.columns}>
            {others.map(({ key, label }) => (
              <li key={key} data-column={key}>
                <Checkbox
                  size="xs"
                  label={label}
                  checked={false}
                  onChange={() => show(key, [...columns, key])}
                />
              </li>
            ))}
          </ul>
        </fieldset>
        <div className={classes.chooserFoot}>
          <span className={classes.quiet}>{t('columns.help')}</span>
          <Button variant="subtle" size="compact-xs" onClick={() => onColumns(definition.columns)}>
            {t('columns.reset')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
