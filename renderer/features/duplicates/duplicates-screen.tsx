import { Anchor, Button, Progress, SegmentedControl } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { type PairedTable, pairedTables } from '#shared/domain/distinct-pair/distinct-pair.ts';
import { DistinctPairs } from './distinct-pairs.tsx';
import { DuplicateList } from './duplicate-list.tsx';
import classes from './duplicates.module.css';
import { type DuplicateSearch, useDuplicates } from './use-duplicates.ts';

type Props = {
  readonly table: PairedTable;
  /** Tables that can be asked for. */
  readonly tables: readonly PairedTable[];
  readonly onTable: (table: PairedTable) => void;
  readonly onCompare: (firstId: string, secondId: string) => void;
  /** Back to the list of the records. */
  readonly onBack: () => void;
};

/** *Doublons*: records that look alike, with score and reasons, and the pairs that are not the same. */
export function DuplicatesScreen({ table, tables, onTable, onCompare, onBack }: Props) {
  const { t } = useTranslation('duplicates');
  useWindowTitle(t('title'));
  const found = useDuplicates(table);
  return (
    <div className={classes.page}>
      <Anchor component="button" type="button" size="sm" className={classes.back} onClick={onBack}>
        <IconArrowLeft size={15} aria-hidden />
        {t(`back.${table}`)}
      </Anchor>
      <header className={classes.head}>
        <h1>{t('title')}</h1>
        <p className={classes.count} aria-live="polite">
          {found.pairs !== null && found.progress === null && t('count', { count: found.pairs.length })}
        </p>
        {tables.length > 1 && (
          <SegmentedControl
            size="xs"
            className={classes.tables ?? ''}
            aria-label={t('tablesLabel')}
            value={table}
            onChange={(value) => onTable(pairedTables.find((one) => one === value) ?? table)}
            data={tables.map((value) => ({ value, label: t(`tables.${value}`) }))}
          />
        )}
      </header>
      <p className={classes.intro}>{t('intro')}</p>
      <SearchState search={found} />
      {found.pairs !== null && <DuplicateList table={table} pairs={found.pairs} onCompare={onCompare} />}
      <DistinctPairs table={table} />
    </div>
  );
}

/** How far the search is, and how to stop it or to begin again. */
function SearchState({
  search: { progress, stopped, pairs, search, stop },
}: {
  readonly search: DuplicateSearch;
}) {
  const { t } = useTranslation('duplicates');
  const { t: app } = useTranslation('app');
  if (stopped)
    return (
      <p className={classes.state}>
        {t('stopped')}{' '}
        <Button size="compact-sm" variant="default" onClick={search}>
          {t('again')}
        </Button>
      </p>
    );
  // A search made again after an act leaves what was found in place until it ends.
  if (progress === null || pairs !== null) return null;
  return (
    <div className={classes.progress} aria-live="polite">
      <p>{t('searching')}</p>
      <Progress
        value={progress.total === 0 ? 0 : (100 * progress.done) / progress.total}
        aria-label={t('searching')}
      />
      <div className={classes.progressFoot}>
        <span>{progress.total > 0 && t('searched', progress)}</span>
        <Button variant="default" size="compact-sm" onClick={stop}>
          {app('cancel')}
        </Button>
      </div>
    </div>
  );
}
