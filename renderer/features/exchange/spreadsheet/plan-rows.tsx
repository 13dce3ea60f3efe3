import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRowWindow } from '#renderer/components/table/use-row-window.ts';
import type { PlanRow, ProposedColumn, SpreadsheetSummary } from '#renderer/workers/spreadsheet-api.ts';
import type { ImportAction } from '#shared/exchange/import-plan.ts';
import { PlanRowDetail } from './plan-row-detail.tsx';
import classes from './plan-rows.module.css';
import { usePlanIds, usePlanReader } from './use-plan-ids.ts';
import wizardClasses from './wizard.module.css';

const ROW_HEIGHT = 36;
const OVERSCAN = 12;

type Props = {
  readonly plan: SpreadsheetSummary;
  readonly columns: readonly ProposedColumn[];
  readonly actions: readonly ImportAction[];
  readonly onlyProblems: boolean;
  readonly onOpenRecord: (id: string) => void;
};

/** The rows of the file and what each would do, fetched as they come on the screen; a row opens on its fields and problems. */
export function PlanRows({ plan, columns, actions, onlyProblems, onOpenRecord }: Props) {
  const { t } = useTranslation('spreadsheetImport');
  const scroller = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const ids = usePlanIds(plan.id, actions, onlyProblems);
  const read = usePlanReader(plan.id);
  const { rowOf, show } = useRowWindow<PlanRow>(ids ?? noIds, read);
  const virtualizer = useVirtualizer({
    count: ids?.length ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => ids?.[index] ?? index,
    overscan: OVERSCAN,
  });
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
  useEffect(
    () => show(Math.max(0, startIndex - OVERSCAN), endIndex + OVERSCAN, startIndex),
    [show, startIndex, endIndex],
  );
  const toggle = (id: string): void => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  if (ids !== undefined && ids.length === 0)
    return <p className={wizardClasses.nothing}>{t('preview.noRows')}</p>;
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={classes.rows} ref={scroller} tabIndex={0} aria-label={t('preview.rows')}>
      <table className={classes.table} aria-rowcount={(ids?.length ?? 0) + 1}>
        <thead>
          <tr>
            {(['row', 'action', 'name', 'commune', 'detail'] as const).map((head) => (
              <th key={head} scope="col" className={classes.head} data-column={head}>
                {t(`preview.heads.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody aria-hidden="true" style={{ height: before }} />
        {items.map(({ index, key }) => {
          const id = ids?.[index];
          if (id === undefined) return null;
          const row = rowOf(id);
          const isOpen = open.has(id);
          return (
            <tbody key={key} data-index={index} ref={virtualizer.measureElement}>
              <PlanRowLine id={id} row={row} isOpen={isOpen} index={index} onToggle={() => toggle(id)} />
              {isOpen && row !== undefined && (
                <tr>
                  <td colSpan={5} className={classes.opened}>
                    <PlanRowDetail
                      target={plan.target}
                      row={row}
                      columns={columns}
                      onOpenRecord={onOpenRecord}
                    />
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

const noIds: readonly string[] = [];

type LineProps = {
  readonly id: string;
  /** Undefined while it is awaited. */
  readonly row: PlanRow | undefined;
  readonly isOpen: boolean;
  readonly index: number;
  readonly onToggle: () => void;
};

function PlanRowLine({ id, row, isOpen, index, onToggle }: LineProps) {
  const { t } = useTranslation('spreadsheetImport');
  const problems = row?.problems.length ?? 0;
  return (
    <tr className={classes.row} data-open={isOpen || undefined} aria-rowindex={index + 2}>
      <td className={classes.cell} data-column="row">
        <UnstyledButton
          className={classes.toggle}
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'preview.hideDetail' : 'preview.showDetail', { row: id })}
          onClick={onToggle}
        >
          {isOpen ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
          {id}
        </UnstyledButton>
      </td>
      <td className={classes.cell} data-column="action" data-action={row?.action}>
        {row !== undefined && t(`preview.action.${row.action}`)}
      </td>
      <th scope="row" className={classes.cell} title={row?.name}>
        {row?.name ?? <span className="visually-hidden">{t('preview.waiting', { row: id })}</span>}
      </th>
      <td className={classes.cell} data-column="commune" title={row?.communeName}>
        {row?.communeName}
      </td>
      <td className={classes.cell} data-column="detail">
        <span className={classes.summary}>
          {row?.action === 'change' && <span>{t('preview.fields', { count: row.changes.length })}</span>}
          {problems > 0 && <span className={classes.warn}>{t('preview.problems', { count: problems })}</span>}
        </span>
      </td>
    </tr>
  );
}
