import { Button, SegmentedControl, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type GridLevel, gridLevels } from './measure-label.ts';
import classes from './usage-screen.module.css';

type Props = {
  readonly level: GridLevel;
  readonly onLevel: (level: GridLevel) => void;
  /** The words that rows are looked for by; null where they are not. */
  readonly filter: { readonly text: string; readonly onText: (text: string) => void } | null;
  /** How many rows are shown, in words; empty while they are read. */
  readonly count: string;
  /** Null when there is nothing to copy. */
  readonly onCopy: (() => void) | null;
  /** What the grid shows or not. */
  readonly children: ReactNode;
};

/** Above a grid of returns: its level, the rows that it shows, its copy, and what else it shows. */
export function UsageToolbar({ level, onLevel, filter, count, onCopy, children }: Props) {
  const { t } = useTranslation('usage');
  const { t: tLists } = useTranslation('lists');
  return (
    <div className={classes.tools}>
      <SegmentedControl
        size="xs"
        aria-label={t('level')}
        value={level}
        onChange={(value) => onLevel(gridLevels.find((known) => known === value) ?? 'main')}
        data={gridLevels.map((known) => ({
          value: known,
          label: known === 'main' ? t('levels.main') : tLists(`breakdowns.${known}`),
        }))}
      />
      {filter !== null && (
        <TextInput
          size="xs"
          className={classes.filter}
          aria-label={t('filter')}
          placeholder={t('filter')}
          value={filter.text}
          onChange={(event) => filter.onText(event.currentTarget.value)}
        />
      )}
      <span className={classes.count}>{count}</span>
      <Button size="xs" variant="subtle" disabled={onCopy === null} onClick={onCopy ?? undefined}>
        {t('copyTable')}
      </Button>
      <span className={classes.switches}>{children}</span>
    </div>
  );
}
