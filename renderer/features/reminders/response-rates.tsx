import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChartData } from '#renderer/components/chart/chart-data.ts';
import { ChartFigure } from '#renderer/components/chart/chart-figure.tsx';
import figures from '#renderer/entity-ui/figures.module.css';
import { useSavePicture } from '#renderer/entity-ui/use-save-picture.ts';
import type { ReminderBoard } from '#shared/domain/reminder/reminder-place.ts';
import { type ResponseArea, responseAreas } from '#shared/figures/area-responses.ts';
import { type ResponseCount, responseRate } from '#shared/figures/response-rate.ts';
import classes from './reminders.module.css';

type Area = ResponseCount & { readonly name: string };

/** The response rate of each area (data.md, figure 3), the lowest first: bars, and the table of what they come from. */
export function ResponseRates({ board }: { readonly board: ReminderBoard }) {
  const { t, i18n } = useTranslation('reminders');
  const [kind, setKind] = useState<ResponseArea>('departement');
  const savePicture = useSavePicture();
  const areas = useMemo(
    () => namedAreas(board, kind, t(`rates.none.${kind}`), i18n.language),
    [board, kind, t, i18n.language],
  );
  const percent = (value: number): string =>
    value.toLocaleString(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  const data: ChartData = {
    id: `response-${kind}`,
    shape: 'horizontalBar',
    title: t(`rates.title.${kind}`),
    description: t('rates.description'),
    unit: t('rates.unit'),
    categories: areas.map(({ name }) => name),
    series: [{ key: 'rate', title: t('rates.rate'), values: areas.map((area) => responseRate(area)) }],
    format: percent,
    missing: t('rates.missing'),
  };
  return (
    <>
      <SegmentedControl
        size="xs"
        mb="md"
        aria-label={t('rates.kindLabel')}
        value={kind}
        onChange={(value) => setKind(responseAreas.find((known) => known === value) ?? 'departement')}
        data={responseAreas.map((value) => ({ value, label: t(`rates.kinds.${value}`) }))}
      />
      {areas.length === 0 ? (
        <p className={classes.quiet}>{t('rates.nothing')}</p>
      ) : (
        <div className={figures.pair}>
          <ChartFigure data={data} onSavePicture={savePicture} />
          <RateTable kind={kind} areas={areas} total={board.total} />
        </div>
      )}
    </>
  );
}

function namedAreas(
  board: ReminderBoard,
  kind: ResponseArea,
  none: string,
  language: string,
): readonly Area[] {
  const collator = new Intl.Collator(language, { numeric: true });
  return board.areas[kind]
    .map((area) => ({ ...area, name: area.name ?? none }))
    .sort((a, b) => (responseRate(a) ?? 0) - (responseRate(b) ?? 0) || collator.compare(a.name, b.name));
}

type TableProps = {
  readonly kind: ResponseArea;
  readonly areas: readonly Area[];
  readonly total: ResponseCount;
};

const columns = ['expected', 'answered', 'absent', 'closed', 'rate'] as const;

function RateTable({ kind, areas, total }: TableProps) {
  const { t, i18n } = useTranslation('reminders');
  const rows = [...areas, { ...total, name: t('rates.total') }];
  const cell = (area: Area, column: (typeof columns)[number]): string => {
    if (column !== 'rate')
      return (column === 'absent' ? area.expected - area.answered : area[column]).toLocaleString(
        i18n.language,
      );
    const rate = responseRate(area);
    return rate === null
      ? t('rates.missing')
      : rate.toLocaleString(i18n.language, {
          style: 'percent',
          minimumFractionDigits: 1,
          maximumFractionDigits: 1,
        });
  };
  return (
    <div className={figures.tableFrame}>
      <div className={figures.scroller}>
        <table className={figures.table}>
          <caption>{t(`rates.title.${kind}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('rates.area')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" data-align="end">
                  {t(`rates.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((area, index) => (
              <tr key={area.name} data-total={index === areas.length || undefined}>
                <th scope="row">{area.name}</th>
                {columns.map((column) => (
                  <td key={column} data-align="end">
                    {cell(area, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={figures.note}>{t('rates.note')}</p>
    </div>
  );
}
