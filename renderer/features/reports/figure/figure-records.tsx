import { Button, UnstyledButton } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import tables from '#renderer/entity-ui/figures.module.css';
import { figureTables } from '#renderer/features/reports/figure-tables.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { RecordBehind, RecordPage } from '#renderer/workers/report-issue-api.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';
import type { FigureSources } from '#shared/figures/figure.ts';
import classes from './figure.module.css';

/** Records shown at once. */
const PAGE = 50;

type Props = {
  readonly title: string;
  readonly sources: FigureSources;
  readonly perimeter: Perimeter;
  readonly wording: ReportWording;
  readonly onOpenRecord: (page: RecordPage) => void;
};

/** The records behind a figure, some at a time, each leading to its page. */
export function FigureRecords({ title, sources, perimeter, wording, onOpenRecord }: Props) {
  const { t } = useTranslation('reportIssues');
  const [from, setFrom] = useState(0);
  const read = useCallback(
    (api: RegisterApi) => api.recordsBehindFigure(sources, perimeter, { from, limit: PAGE }),
    [sources, perimeter, from],
  );
  const found = useRegisterQuery(read, figureTables);
  if (found === undefined)
    return (
      <p className={classes.quiet} role="status">
        {t('figure.records.looking')}
      </p>
    );
  const { records, total, gone } = found;
  const sayWhen = (when: RecordBehind['when']): string => {
    if (when === null) return '';
    if (when.kind === 'day') return wording.day(when.day, 'short');
    const { from: first, to: last } = when;
    return first === last
      ? wording.month(first)
      : t('figure.records.run', { from: wording.month(first), to: wording.month(last) });
  };
  const sayCell = (record: RecordBehind, column: 'where' | 'when' | 'amount'): string => {
    if (column === 'where') return record.where ?? '';
    if (column === 'when') return sayWhen(record.when);
    return record.amount === null ? '' : wording.number(record.amount.value, record.amount.unit);
  };
  const columns = (['where', 'when', 'amount'] as const).filter((column) =>
    records.some((record) => record[column] !== null),
  );
  return (
    <>
      <p className={classes.quiet} role="status">
        {total === 0
          ? t('figure.records.none')
          : `${t('figure.records.count', { count: total })}. ${t('figure.records.asOfNow')}`}{' '}
        {gone > 0 && t('figure.records.gone', { count: gone })}
      </p>
      {records.length > 0 && (
        <table className={tables.table}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('figure.records.name')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" data-align={column === 'amount' ? 'end' : undefined}>
                  {t(`figure.records.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {records.map((record, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a place has many returns, in one order
              <tr key={`${record.page.id} ${index}`}>
                <th scope="row">
                  <UnstyledButton className={tables.records} onClick={() => onOpenRecord(record.page)}>
                    {record.name}
                  </UnstyledButton>
                </th>
                {columns.map((column) => (
                  <td key={column} data-align={column === 'amount' ? 'end' : undefined}>
                    {sayCell(record, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > PAGE && (
        <div className={classes.turn}>
          <Button
            size="compact-sm"
            variant="default"
            disabled={from === 0}
            onClick={() => setFrom(from - PAGE)}
          >
            {t('figure.records.previous')}
          </Button>
          <span className={classes.quiet}>
            {t('figure.records.page', { from: from + 1, to: Math.min(total, from + PAGE), count: total })}
          </span>
          <Button
            size="compact-sm"
            variant="default"
            disabled={from + PAGE >= total}
            onClick={() => setFrom(from + PAGE)}
          >
            {t('figure.records.next')}
          </Button>
        </div>
      )}
    </>
  );
}
