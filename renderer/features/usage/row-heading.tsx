import { ActionIcon } from '@mantine/core';
import { IconCalendar, IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { monthText } from '#renderer/entity-ui/calendar-text.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import type { RowHead } from './grid-row.ts';
import classes from './usage-grid.module.css';
import { useRunLabel } from './use-run-label.ts';

type Props = {
  readonly row: UsageGridRow;
  readonly head: RowHead;
  /** Opens the page of the place; of a month, the grid of that month. */
  readonly onOpen: () => void;
  /** Opens the year of the place; null in that grid. */
  readonly onYear: (() => void) | null;
};

/** What a row is of: a place whose name leads to its page, a month that leads to its grid, or a stop under either. */
export function RowHeading({ row, head, onOpen, onYear }: Props) {
  const { t, i18n } = useTranslation('usage');
  const runLabel = useRunLabel();
  if (row.stopId !== null)
    return (
      <span className={classes.stop} title={`${row.name} · ${row.communeName}`}>
        <span className={classes.placeText}>{row.name}</span>
        <span className={classes.placeNote}>{row.communeName || t('stop')}</span>
      </span>
    );
  const run = runLabel(row.run);
  const name = head === 'place' ? row.name : (run ?? monthText(row.run.from, i18n.language));
  const note = head === 'place' ? (run ?? row.communeName) : row.stopTotal === null ? null : t('stopsAdded');
  return (
    <span className={classes.heading}>
      <span className={classes.place} title={head === 'place' ? `${row.name} · ${row.communeName}` : name}>
        <button type="button" className={classes.placeName} tabIndex={-1} onClick={onOpen}>
          {name}
        </button>
        {note !== null && note !== '' && <span className={classes.placeNote}>{note}</span>}
      </span>
      {onYear !== null && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          tabIndex={-1}
          className={classes.yearLink ?? ''}
          aria-label={t('openYear', { place: row.name })}
          title={t('openYear', { place: row.name })}
          onClick={onYear}
        >
          {head === 'place' ? <IconCalendar size={16} /> : <IconTable size={16} />}
        </ActionIcon>
      )}
    </span>
  );
}
