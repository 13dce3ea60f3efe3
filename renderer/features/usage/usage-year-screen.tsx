import { ActionIcon } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import { useUsageSettings } from '#renderer/entity-ui/use-usage-settings.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import { copyYear } from './copy-grid.ts';
import { levelMeasures } from './level-measures.ts';
import type { GridLevel } from './measure-label.ts';
import { SheetScale } from './sheet-scale.tsx';
import { SheetSwitches, useSheetSwitches } from './sheet-switches.tsx';
import type { SheetView } from './sheet-view.ts';
import { shownRows } from './shown-rows.ts';
import classes from './usage-screen.module.css';
import { UsageSheet } from './usage-sheet.tsx';
import { UsageToolbar } from './usage-toolbar.tsx';
import { useChosenMonth } from './use-chosen-month.ts';
import { useGridActs } from './use-grid-acts.ts';
import { useMargins } from './use-margins.ts';
import { useRunLabel } from './use-run-label.ts';
import { YearLock } from './year-lock.tsx';
import { YearTotalCell } from './year-total-cell.tsx';

type Props = {
  readonly tabs: ReactNode;
  readonly placeId: string;
  readonly year: number;
  readonly onYear: (placeId: string, year: number) => void;
  /** Opens the grid of the month on screen. */
  readonly onOpenMonth: () => void;
  readonly onOpenPlace: (placeId: string) => void;
};

/** The returns of one place over a year: as many rows as its rhythm asks for, filled as the grid of a month is. */
export function UsageYearScreen({ tabs, placeId, year, onYear, onOpenMonth, onOpenPlace }: Props) {
  const { t, i18n } = useTranslation('usage');
  const { t: tLists } = useTranslation('lists');
  const { t: tApp } = useTranslation('app');
  const runLabel = useRunLabel();
  const { month, setMonth } = useChosenMonth();
  const [level, setLevel] = useState<GridLevel>('main');
  const switches = useSheetSwitches();
  const read = useCallback((api: RegisterApi) => api.usagePlaceYear(placeId, year), [placeId, year]);
  const rows = useRegisterQuery(read, ['usageReturn', 'accessPoint']);
  const margins = useMargins(rows ?? undefined);
  const acts = useGridActs(`${placeId} ${year}`);
  const lockedYears = useUsageSettings()?.lockedYears;
  const { stops, toCheck, yearBefore } = switches;
  const shown = useMemo(
    () => shownRows(rows ?? [], { words: '', stops, toCheck }, margins),
    [rows, stops, toCheck, margins],
  );
  const view = useMemo(
    (): SheetView => ({
      head: 'months',
      rows: shown,
      measures: levelMeasures(level),
      failed: acts.failed,
      margins,
      lockedYears: lockedYears ?? [],
      showsYearBefore: yearBefore,
      renderTotal: (kind, measure) => <YearTotalCell kind={kind} measure={measure} rows={rows ?? []} />,
    }),
    [shown, level, acts.failed, margins, lockedYears, yearBefore, rows],
  );
  const onOpenRow = useCallback(
    (row: UsageGridRow) => {
      setMonth(row.run.from);
      onOpenMonth();
    },
    [setMonth, onOpenMonth],
  );
  const copy = async (): Promise<void> => {
    await copyYear(shown, view.measures, { t, tLists, runLabel, language: i18n.language });
    notifications.show({ message: t('copied') });
  };
  const name = rows?.find(({ stopId }) => stopId === null)?.name;
  return (
    <div className={classes.screen}>
      {tabs}
      <header className={classes.head}>
        <h1>{t('title')}</h1>
        <SheetScale
          scale="year"
          onOther={() => {
            if (!month.startsWith(`${year}-`)) setMonth(`${year}-${month.slice(5)}`);
            onOpenMonth();
          }}
        />
        <YearBar year={year} onYear={(other) => onYear(placeId, other)} />
        <div className={classes.picker}>
          <PlacePicker
            id="usage-place"
            label={t('place')}
            description=""
            error={null}
            except={null}
            value={placeId}
            onChange={(other) => {
              if (other !== '') onYear(other, year);
            }}
          />
        </div>
        <YearLock year={year} />
      </header>
      <UsageToolbar
        level={level}
        onLevel={setLevel}
        filter={null}
        count={rows == null ? '' : t('returnRows', { count: shown.length })}
        onCopy={shown.length === 0 ? null : () => void copy()}
      >
        <SheetSwitches switches={switches} rows={rows ?? []} margins={margins} />
      </UsageToolbar>
      <div className={classes.body} data-alone>
        <section className={classes.sheet} aria-busy={rows === undefined}>
          {rows === undefined ? (
            <p className={classes.empty} role="status">
              {tApp('loading')}
            </p>
          ) : rows === null ? (
            <p className={classes.empty}>{t('placeGone')}</p>
          ) : shown.length === 0 ? (
            <p className={classes.empty}>{t(toCheck ? 'nothingToCheck' : 'yearEmpty', { year })}</p>
          ) : (
            <UsageSheet
              label={t('yearGrid', { year, place: name ?? '' })}
              view={view}
              acts={acts}
              hasBasis={level !== 'main'}
              onOpenRow={onOpenRow}
              onOpenYear={null}
            />
          )}
          {name !== undefined && (
            <p className={classes.keys}>
              <button type="button" className={classes.link} onClick={() => onOpenPlace(placeId)}>
                {t('openPlace')}
              </button>
            </p>
          )}
        </section>
      </div>
    </div>
  );
}

function YearBar({ year, onYear }: { readonly year: number; readonly onYear: (year: number) => void }) {
  const { t } = useTranslation('usage');
  return (
    <div className={classes.yearBar}>
      <ActionIcon variant="subtle" aria-label={t('previousYear')} onClick={() => onYear(year - 1)}>
        <IconChevronLeft size={18} />
      </ActionIcon>
      <strong>{year}</strong>
      <ActionIcon variant="subtle" aria-label={t('nextYear')} onClick={() => onYear(year + 1)}>
        <IconChevronRight size={18} />
      </ActionIcon>
    </div>
  );
}
