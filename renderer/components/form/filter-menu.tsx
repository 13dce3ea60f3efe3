import { Button, CheckIcon, Combobox, useCombobox } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { foldText } from '#shared/search/fold-text.ts';
import classes from './filter-menu.module.css';

/** A value to choose; `count` tells how many records have it. */
export type FilterOption = { readonly value: string; readonly label: string; readonly count?: number };

type Props = {
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly selected: readonly string[];
  readonly onChange: (selected: readonly string[]) => void;
  /** Told when the menu opens and closes: options may be asked for only then. */
  readonly onOpenChange?: (opened: boolean) => void;
  /** Words of the search inside a long menu; null for a short one, that has none. */
  readonly find: string | null;
  /** What is said when the search finds nothing. */
  readonly nothing: string;
};

/** Options shown at once: the search narrows a longer list. */
const SHOWN = 60;

/** A compact menu from which several values are chosen. */
export function FilterMenu({ label, options, selected, onChange, onOpenChange, find, nothing }: Props) {
  const [text, setText] = useState('');
  const combobox = useCombobox({
    onDropdownClose: () => {
      onOpenChange?.(false);
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setText('');
    },
    onDropdownOpen: () => {
      onOpenChange?.(true);
      if (find === null) combobox.selectFirstOption();
      else combobox.focusSearchInput();
    },
  });
  const folded = useMemo(() => options.map(({ label: name }) => ` ${foldText(name)}`), [options]);
  const shown = useMemo(() => {
    const words = foldText(text).split(' ').filter(Boolean);
    return options
      .filter((_, index) => words.every((word) => folded[index]?.includes(` ${word}`)))
      .slice(0, SHOWN);
  }, [options, folded, text]);
  const toggle = (value: string) =>
    onChange(selected.includes(value) ? selected.filter((other) => other !== value) : [...selected, value]);

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={toggle}
      width={find === null ? 'max-content' : 300}
      position="bottom-start"
      withinPortal={false}
    >
      <Combobox.Target targetType="button">
        <Button
          variant="default"
          size="xs"
          className={classes.target}
          data-filtered={selected.length > 0 || undefined}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          onClick={() => combobox.toggleDropdown()}
        >
          {label}
          {selected.length > 0 && <span className={classes.count}>{selected.length}</span>}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        {find !== null && (
          <Combobox.Search
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              combobox.updateSelectedOptionIndex();
            }}
            placeholder={find}
            aria-label={`${label} : ${find}`}
          />
        )}
        <Combobox.Options aria-label={label} aria-multiselectable className={classes.options} tabIndex={0}>
          {shown.map(({ value, label: name, count }) => (
            <Combobox.Option
              key={value}
              value={value}
              aria-selected={selected.includes(value)}
              className={classes.option}
            >
              <span className={classes.check}>
                {selected.includes(value) && <CheckIcon size={11} aria-hidden />}
              </span>
              {name}
              {count !== undefined && <span className={classes.held}>{count.toLocaleString('fr')}</span>}
            </Combobox.Option>
          ))}
          {shown.length === 0 && <Combobox.Empty>{nothing}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
