import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './record-form.module.css';

type RowsProps = {
  readonly title: string;
  readonly error: ReactNode;
  readonly add: string;
  readonly onAdd: () => void;
  readonly children: ReactNode;
};

/** Entries of a repeating part, a line each, with a button that adds one. */
export function DatedRows({ title, error, add, onAdd, children }: RowsProps) {
  return (
    <div className={classes.wide}>
      <h3 className={classes.rowsTitle}>{title}</h3>
      {children}
      {error !== undefined && error !== null && <p className={classes.rowsError}>{error}</p>}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={onAdd}
      >
        {add}
      </Button>
    </div>
  );
}

type RemoveProps = { readonly label: string; readonly last: boolean; readonly onRemove: () => void };

/** Takes an entry away; the last one of a part that needs one stays. */
export function RemoveRow({ label, last, onRemove }: RemoveProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      disabled={last}
      onClick={onRemove}
      className={classes.remove}
    >
      <IconTrash size={16} aria-hidden />
    </ActionIcon>
  );
}
