import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/exchange/import-preview.module.css';
import type { ImportPreviewRow } from '#shared/exchange/import-plan.ts';
import { ImportRowDetail } from './import-row-detail.tsx';

const ROW_HEIGHT = 36;

type Props = { readonly planId: string; readonly rows: readonly ImportPreviewRow[] };

/** The rows of the file and what each would do; a row opens on its fields, before and after, and its problems. */
export function ImportRows({ planId, rows }: Props) {
  const { t } = useTranslation('exchange');
  const scroller = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.row ?? index,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const toggle = (row: number): void => {
    const next = new Set(open);
    if (!next.delete(row)) next.add(row);
    setOpen(next);
  };
  if (rows.length === 0) return <p className={classes.nothing}>{t('noRows')}</p>;
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={classes.scroller} ref={scroller} tabIndex={0} aria-label={t('tabRows')}>
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              {t('columns.row')}
            </th>
            <th scope="col" className={classes.action}>
              {t('columns.action')}
            </th>
            <th scope="col">{t('columns.name')}</th>
            <th scope="col" className={classes.commune}>
              {t('columns.commune')}
            </th>
            <th scope="col" className={classes.detail}>
              {t('columns.detail')}
            </th>
          </tr>
        </thead>
        <tbody aria-hidden="true" style={{ height: before }} />
        {items.map(({ index, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const isOpen = open.has(row.row);
          return (
            <tbody key={key} data-index={index} ref={virtualizer.measureElement}>
              <tr className={classes.row} data-open={isOpen || undefined} aria-rowindex={index + 2}>
                <td className={classes.number}>
                  <UnstyledButton
                    className={classes.toggle}
                    aria-expanded={isOpen}
                    aria-label={t(isOpen ? 'hideDetail' : 'showDetail', { row: row.row })}
                    onClick={() => toggle(row.row)}
                  >
                    {isOpen ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
                    {row.row}
                  </UnstyledButton>
                </td>
                <td className={classes.action} data-action={row.action}>
                  {t(`action.${row.action}`)}
                </td>
                <th scope="row" title={row.name}>
                  {row.name}
                </th>
                <td className={classes.commune} title={row.communeName}>
                  {row.communeName}
                </td>
                <td className={classes.detail}>
                  <RowSummary row={row} />
                </td>
              </tr>
              {isOpen && (
                <tr>
                  <td colSpan={5} className={classes.opened}>
                    <ImportRowDetail planId={planId} row={row} />
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
        <tbody aria-hidden="true" style={{ height: after }} />
      </table>
    </section>
  );
}

/** In a few words: the fields that change, the number of problems. */
function RowSummary({ row }: { readonly row: ImportPreviewRow }) {
  const { t } = useTranslation('exchange');
  const count = row.problems.length;
  return (
    <span className={classes.summary}>
      {row.action === 'change' && <span>{t('fields', { count: row.changes.length })}</span>}
      {count > 0 && <span className={classes.warn}>{t('problems', { count })}</span>}
    </span>
  );
}
