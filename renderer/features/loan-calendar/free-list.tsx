import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataList } from '#renderer/components/table/data-list.tsx';
import type { ListSorts } from '#renderer/components/table/list-header.tsx';
import { useRowSelection } from '#renderer/components/table/row-selection.ts';
import type { BookingWish } from '#shared/domain/loan/booking-wish.ts';
import type { FreeThing } from '#shared/domain/loan/loan-wish.ts';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { type FreeFilter, type FreeRow, freeRows } from './free-rows.ts';
import classes from './loan-calendar.module.css';
import { useFreeColumns } from './use-free-columns.tsx';

type Props = {
  readonly things: readonly FreeThing[];
  readonly filter: FreeFilter;
  /** Null where one loan point was asked for: no column tells it then. */
  readonly points: readonly LoanPoint[] | null;
  readonly onOpenThing: (thing: FreeThing) => void;
  readonly onBook: (chosen: Pick<BookingWish, 'loanPointId' | 'things'>) => void;
};

const noSorts: ListSorts = [];

/** What is free and what is not, as a list from which things are chosen to be booked. */
export function FreeList({ things, filter, points, onOpenThing, onBook }: Props) {
  const { t } = useTranslation('loanCalendar');
  const [sorts, setSorts] = useState(noSorts);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [quantities, setQuantities] = useState<ReadonlyMap<string, number>>(new Map());
  const rows = useMemo(() => freeRows(things, filter, sorts), [things, filter, sorts]);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const selection = useRowSelection(ids);
  const columns = useFreeColumns(points);
  const chosen = selection.ids.flatMap((id): readonly FreeRow[] => {
    const row = byId.get(id);
    return row === undefined ? [] : [row];
  });
  const book = (): void => {
    const from = new Set(chosen.map(({ loanPointId }) => loanPointId));
    const [only] = from;
    onBook({
      loanPointId: from.size === 1 ? (only ?? null) : null,
      things: chosen.map(({ id, itemId, kitId }) => ({
        itemId,
        kitId: itemId === null ? kitId : null,
        quantity: quantities.get(id) ?? 1,
      })),
    });
  };
  if (rows.length === 0)
    return (
      <div className={classes.empty}>
        <h2>{t(things.length === 0 ? 'empty.title' : 'free.nothingTitle')}</h2>
        <p>{t(things.length === 0 ? 'empty.text' : 'free.nothingText')}</p>
      </div>
    );
  return (
    <>
      <p className={classes.count} role="status">
        {t('free.count', { count: rows.filter(({ free }) => free > 0).length })}{' '}
        {t('free.of', { total: rows.length })}
      </p>
      <div className={classes.grid}>
        <DataList
          label={t('free.listLabel')}
          ids={ids}
          rows={{ rowOf: (id) => byId.get(id), show: () => undefined, refresh: () => undefined }}
          columns={columns}
          sorts={sorts}
          onSorts={setSorts}
          rankLabel={(rank) => t('free.rank', { rank })}
          selection={selection}
          selectLabel={(row) => t('free.choose', { name: row?.name ?? '' })}
          selectAllLabel={t('free.chooseAll')}
          onOpen={(id) => {
            const row = byId.get(id);
            if (row !== undefined) onOpenThing(row);
          }}
          activeId={activeId}
          onActive={setActiveId}
          initialScroll={0}
          onScroll={() => undefined}
        />
      </div>
      {chosen.length > 0 && (
        <ChosenBar
          chosen={chosen}
          quantities={quantities}
          onQuantity={(id, quantity) => setQuantities(new Map([...quantities, [id, quantity]]))}
          onBook={book}
          onClear={selection.clear}
        />
      )}
    </>
  );
}
