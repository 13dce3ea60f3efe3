import { Button } from '@mantine/core';
import { useDebouncedValue, useLocalStorage } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { copyGrid } from './copy-grid.ts';
import { levelMeasures } from './level-measures.ts';
import type { GridLevel } from './measure-label.ts';
import { MonthBar } from './month-bar.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { ResponseCount } from './response-count.tsx';
import { UsageCharts } from './usage-charts.tsx';
import { UsageGrid } from './usage-grid.tsx';
import classes from './usage-screen.module.css';
import { UsageToolbar } from './usage-toolbar.tsx';
import { useChosenMonth } from './use-chosen-month.ts';
import { type CellText, type Refusal, type Saved, useUsageGrid } from './use-usage-grid.ts';

type Props = {
  /** The strip that leads to the other screens of usage. */
  readonly tabs: ReactNode;
  readonly onOpenPlace: (placeId: string) => void;
  readonly onImport: () => void;
};

/** *Usages*: the returns of one month, every open place a row, with the charts of the year beside. */
export function UsageScreen({ tabs, onOpenPlace, onImport }: Props) {
  const { t } = useTranslation('usage');
  const { t: tLists } = useTranslation('lists');
  const { t: tApp } = useTranslation('app');
  const { settings } = useRegister();
  const { month, setMonth, monthName } = useChosenMonth();
  const [level, setLevel] = useState<GridLevel>('main');
  const [filter, setFilter] = useState('');
  const [words] = useDebouncedValue(foldText(filter), 120);
  const [pictures, setPictures] = useLocalStorage({ key: 'maillage-usage-pictures', defaultValue: true });
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { rows, failed, setTexts, toggleClosed, toggleBasis } = useUsageGrid(month);
  const readSummary = useCallback(
    (api: RegisterApi) => api.usageSummary({ from: month, to: month }, { kind: 'all' }),
    [month],
  );
  const summary = useRegisterQuery(readSummary, ['usageReturn', 'accessPoint']);
  const measures = useMemo(() => levelMeasures(level), [level]);
  const shown = useDeferredValue(
    useMemo(
      () => (rows ?? []).filter((row) => foldText(`${row.name} ${row.communeName}`).includes(words)),
      [rows, words],
    ),
  );
  const tell = useCallback((saved: Saved) => setRefusals(saved.ok ? [] : saved.refusals), []);
  const onText = useCallback(
    async (cell: CellText) => tell(await setTexts([cell], 'typed')),
    [setTexts, tell],
  );
  const onPaste = useCallback(
    async (cells: readonly CellText[], lost: number) => {
      const saved = await setTexts(cells, 'pasted');
      tell(saved);
      if (saved.ok) notifications.show({ message: t('pasted', { count: saved.returns }) });
      if (lost > 0) notifications.show({ color: 'yellow', message: t('pasteOverflow', { count: lost }) });
    },
    [setTexts, tell, t],
  );
  const onToggleClosed = useCallback(
    async (row: UsageGridRow) => tell(await toggleClosed(row)),
    [toggleClosed, tell],
  );
  const onToggleBasis = useCallback(
    async (row: UsageGridRow) => tell(await toggleBasis(row)),
    [toggleBasis, tell],
  );
  const copy = async (): Promise<void> => {
    await copyGrid(shown, measures, todayIn(settings.timeZone), t, tLists);
    notifications.show({ message: t('copied') });
  };
  const counted =
    words === ''
      ? t('rows', { count: shown.length })
      : t('rowsFiltered', { count: shown.length, total: rows?.length ?? 0 });

  return (
    <div className={classes.screen}>
      {tabs}
      <header className={classes.head}>
        <h1>{t('title')}</h1>
        <MonthBar month={month} monthName={monthName} onMonth={setMonth} />
        <ResponseCount response={summary?.response} />
      </header>
      <UsageToolbar
        level={level}
        onLevel={setLevel}
        filter={filter}
        onFilter={setFilter}
        count={rows === undefined ? '' : counted}
        onCopy={shown.length === 0 ? null : () => void copy()}
        pictures={pictures}
        onPictures={setPictures}
      />
      <RefusalNotice refusals={refusals} onClose={() => setRefusals([])} />
      <div className={classes.body} data-alone={!pictures}>
        <section className={classes.sheet} aria-busy={rows === undefined}>
          {rows === undefined || (rows.length > 0 && shown.length === 0 && words === '') ? (
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
            <p className={classes.empty}>{t('noMatch', { text: filter })}</p>
          ) : (
            <UsageGrid
              label={t('grid', { month: monthName })}
              rows={shown}
              measures={measures}
              failed={failed}
              summary={summary}
              onOpenPlace={onOpenPlace}
              onText={onText}
              onPaste={onPaste}
              onToggleClosed={onToggleClosed}
              onToggleBasis={level === 'main' ? null : onToggleBasis}
            />
          )}
          <p className={classes.keys}>{t('keys')}</p>
        </section>
        {pictures && <UsageCharts month={month} level={level} />}
      </div>
    </div>
  );
}
