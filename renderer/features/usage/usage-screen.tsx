import { Button, Switch } from '@mantine/core';
import { useDebouncedValue, useLocalStorage } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { useUsageSettings } from '#renderer/entity-ui/use-usage-settings.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { copyGrid } from './copy-grid.ts';
import { levelMeasures } from './level-measures.ts';
import type { GridLevel } from './measure-label.ts';
import { MonthBar } from './month-bar.tsx';
import { ResponseCount } from './response-count.tsx';
import { SheetScale } from './sheet-scale.tsx';
import { SheetSwitches, useSheetSwitches } from './sheet-switches.tsx';
import type { SheetView } from './sheet-view.ts';
import { shownRows } from './shown-rows.ts';
import { TotalCell } from './total-cell.tsx';
import { UsageCharts } from './usage-charts.tsx';
import classes from './usage-screen.module.css';
import { UsageSheet } from './usage-sheet.tsx';
import { UsageToolbar } from './usage-toolbar.tsx';
import { useChosenMonth } from './use-chosen-month.ts';
import { useGridActs } from './use-grid-acts.ts';
import { useMargins } from './use-margins.ts';
import { YearLock } from './year-lock.tsx';

type Props = {
  /** The strip that leads to the other screens of usage. */
  readonly tabs: ReactNode;
  readonly onOpenPlace: (placeId: string) => void;
  readonly onOpenYear: (placeId: string, year: number) => void;
  readonly onImport: () => void;
};

/** *Usages*: the returns of one month, every open place a row, with the charts of the year beside. */
export function UsageScreen({ tabs, onOpenPlace, onOpenYear, onImport }: Props) {
  const { t } = useTranslation('usage');
  const { t: tLists } = useTranslation('lists');
  const { t: tApp } = useTranslation('app');
  const { settings } = useRegister();
  const { month, setMonth, monthName } = useChosenMonth();
  const year = Number(month.slice(0, 4));
  const [level, setLevel] = useState<GridLevel>('main');
  const [filter, setFilter] = useState('');
  const [words] = useDebouncedValue(foldText(filter), 120);
  const [pictures, setPictures] = useLocalStorage({ key: 'maillage-usage-pictures', defaultValue: true });
  const switches = useSheetSwitches();
  const read = useCallback((api: RegisterApi) => api.usageGrid(month), [month]);
  const rows = useRegisterQuery(read, ['usageReturn', 'accessPoint']);
  const margins = useMargins(rows);
  const acts = useGridActs(month);
  const readSummary = useCallback(
    (api: RegisterApi) => api.usageSummary({ from: month, to: month }, { kind: 'all' }),
    [month],
  );
  const summary = useRegisterQuery(readSummary, ['usageReturn', 'accessPoint']);
  const lockedYears = useUsageSettings()?.lockedYears;
  const { stops, toCheck, yearBefore } = switches;
  const shown = useDeferredValue(
    useMemo(
      () => shownRows(rows ?? [], { words, stops, toCheck }, margins),
      [rows, words, stops, toCheck, margins],
    ),
  );
  const view = useMemo(
    (): SheetView => ({
      head: 'place',
      rows: shown,
      measures: levelMeasures(level),
      failed: acts.failed,
      margins,
      lockedYears: lockedYears ?? [],
      showsYearBefore: yearBefore,
      renderTotal: (kind, measure) => <TotalCell kind={kind} measure={measure} summary={summary} />,
    }),
    [shown, level, acts.failed, margins, lockedYears, yearBefore, summary],
  );
  const onOpenRow = useCallback((row: UsageGridRow) => onOpenPlace(row.placeId), [onOpenPlace]);
  const openYear = useCallback((row: UsageGridRow) => onOpenYear(row.placeId, year), [onOpenYear, year]);
  const copy = async (): Promise<void> => {
    await copyGrid(shown, view.measures, todayIn(settings.timeZone), t, tLists);
    notifications.show({ message: t('copied') });
  };
  const first = shown[0];

  return (
    <div className={classes.screen}>
      {tabs}
      <header className={classes.head}>
        <h1>{t('title')}</h1>
        {first !== undefined && <SheetScale scale="month" onOther={() => openYear(first)} />}
        <MonthBar month={month} monthName={monthName} onMonth={setMonth} />
        <ResponseCount response={summary?.response} />
        <YearLock year={year} />
      </header>
      <UsageToolbar
        level={level}
        onLevel={setLevel}
        filter={{ text: filter, onText: setFilter }}
        count={rows === undefined ? '' : countOf(rows, shown, t)}
        onCopy={shown.length === 0 ? null : () => void copy()}
      >
        <SheetSwitches switches={switches} rows={rows ?? []} margins={margins} />
        <Switch
          size="xs"
          label={t('charts.title')}
          checked={pictures}
          onChange={(event) => setPictures(event.currentTarget.checked)}
        />
      </UsageToolbar>
      <div className={classes.body} data-alone={!pictures}>
        <section className={classes.sheet} aria-busy={rows === undefined}>
          {rows === undefined || (rows.length > 0 && shown.length === 0 && words === '' && !toCheck) ? (
            <p className={classes.empty} role="status">
              {tApp('loading')}
            </p>
          ) : rows.length === 0 ? (
            <div className={classes.empty}>
              <h2>{t('emptyTitle', { month: monthName })}</h2>
              <p>{t('empty')}</p>
              <Button onClick={onImport}>{t('import')}</Button>
            </div>
          ) : shown.length === 0 ? (
            <p className={classes.empty}>
              {words === '' ? t('nothingToCheck') : t('noMatch', { text: filter })}
            </p>
          ) : (
            <UsageSheet
              label={t('grid', { month: monthName })}
              view={view}
              acts={acts}
              hasBasis={level !== 'main'}
              onOpenRow={onOpenRow}
              onOpenYear={openYear}
            />
          )}
        </section>
        {pictures && <UsageCharts month={month} level={level} />}
      </div>
    </div>
  );
}

/** How many places are shown, of those that were open; stops are told by none. */
function countOf(
  rows: readonly UsageGridRow[],
  shown: readonly UsageGridRow[],
  t: ReturnType<typeof useTranslation<'usage'>>['t'],
): string {
  const places = (some: readonly UsageGridRow[]): number => new Set(some.map(({ placeId }) => placeId)).size;
  const total = places(rows);
  const count = places(shown);
  return count === total ? t('rows', { count }) : t('rowsFiltered', { count, total });
}
