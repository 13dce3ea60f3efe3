import { Button, SegmentedControl, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type GridLevel, gridLevels } from './measure-label.ts';
import classes from './usage-screen.module.css';

type Props = {
  readonly level: GridLevel;
  readonly onLevel: (level: GridLevel) => void;
  readonly filter: string;
  readonly onFilter: (text: string) => void;
  /** How many rows are shown, in words; empty while they are read. */
  readonly count: string;
  /** Null when there is nothing to copy. */
  readonly onCopy: (() => void) | null;
  readonly pictures: boolean;
  readonly onPictures: (shown: boolean) => void;
};

/** Above the grid: its level, the places that it shows, its copy, and whether the charts stand beside. */
export function UsageToolbar({
  level,
  onLevel,
  filter,
  onFilter,
  count,
  onCopy,
  pictures,
  onPictures,
}: Props) {
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
      <TextInput
        size="xs"
        className={classes.filter}
        aria-label={t('filter')}
        placeholder={t('filter')}
        value={filter}
        onChange={(event) => onFilter(event.currentTarget.value)}
      />
      <span className={classes.count}>{count}</span>
      <Button size="xs" variant="subtle" disabled={onCopy === null} onClick={onCopy ?? undefined}>
        {t('copyTable')}
      </Button>
      <Switch
        size="xs"
        className={classes.pictures}
        label={t('charts.title')}
        checked={pictures}
        onChange={(event) => onPictures(event.currentTarget.checked)}
      />
    </div>
  );
}
