import { Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrderedBox } from '#renderer/components/ordered-boxes/ordered-box.tsx';
import { useOrderedBoxes } from '#renderer/components/ordered-boxes/use-ordered-boxes.ts';
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
  const [first = '', ...movable] = columns;
  const boxes = useOrderedBoxes(movable, (next) => onColumns([first, ...next]));
  const labelOf = (key: string) => definition.fields.find((field) => field.key === key)?.label ?? key;
  const isFound = (key: string) => foldText(labelOf(key)).includes(foldText(find));
  const others = definition.fields.filter(({ key }) => !columns.includes(key) && isFound(key));
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
        <fieldset ref={boxes.group} className={classes.chooser} aria-label={t('columns.title')}>
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
            {movable.filter(isFound).map((key) => {
              const column = labelOf(key);
              const words = { up: t('columns.up', { column }), down: t('columns.down', { column }) };
              return (
                <OrderedBox
                  key={key}
                  code={key}
                  label={column}
                  chosen={movable}
                  boxes={boxes}
                  words={words}
                />
              );
            })}
          </ul>
          {others.length > 0 && <h2>{t('columns.others')}</h2>}
          <ul className={classes.columns}>
            {others.map(({ key, label }) => (
              <li key={key} data-box={key}>
                <Checkbox
                  size="xs"
                  label={label}
                  checked={false}
                  onChange={() => boxes.change(key, [...movable, key])}
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
