import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import classes from './filter-chips.module.css';

/** A filter in force, as it reads, and how to take it away. */
export type FilterChip = {
  readonly key: string;
  readonly filter: string;
  readonly value: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
};

type Props = {
  readonly label: string;
  readonly chips: readonly FilterChip[];
  readonly clear: string;
  readonly onClear: () => void;
};

/** The filters in force, each with a button that takes it away; nothing when there are none. */
export function FilterChips({ label, chips, clear, onClear }: Props) {
  if (chips.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={label}>
      {chips.map(({ key, filter, value, removeLabel, onRemove }) => (
        <li key={key}>
          <button type="button" className={classes.chip} aria-label={removeLabel} onClick={onRemove}>
            <span className={classes.filter}>{filter}</span> {value}
            <IconX size={13} aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <Button variant="subtle" size="compact-xs" onClick={onClear}>
          {clear}
        </Button>
      </li>
    </ul>
  );
}
