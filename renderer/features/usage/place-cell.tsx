import { useTranslation } from 'react-i18next';
import { monthIndex } from '#shared/domain/calendar/month.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import classes from './usage-grid.module.css';

/** The place of a row: its name leads to its page; the months are told when the return covers more than one. */
export function PlaceCell({ row, onOpen }: { readonly row: UsageGridRow; readonly onOpen: () => void }) {
  const runLabel = useRunLabel();
  const run = runLabel(row.run);
  return (
    <span className={classes.place} title={`${row.name} · ${row.communeName}`}>
      <button type="button" className={classes.placeName} tabIndex={-1} onClick={onOpen}>
        {row.name}
      </button>
      <span className={classes.placeNote}>{run ?? row.communeName}</span>
    </span>
  );
}

/** Says the months of a return of several months; null for a single month. */
function useRunLabel(): (run: Period) => string | null {
  const { t } = useTranslation('usage');
  return (run) => {
    const length = monthIndex(run.to) - monthIndex(run.from) + 1;
    const month = monthIndex(run.from) % 12;
    const year = run.from.slice(0, 4);
    if (length === 1) return null;
    if (length === 3 && month % 3 === 0) return t('coversQuarter', { number: month / 3 + 1, year });
    if (length === 12 && month === 0) return t('coversYear', { year });
    return t('coversRun', { from: run.from, to: run.to });
  };
}
