import { useTranslation } from 'react-i18next';
import type { CalendarAxis } from './calendar-axis.ts';
import classes from './calendar-grid.module.css';
import type { CalendarRow } from './calendar-rows.ts';
import type { CalendarWords } from './calendar-words.ts';
import { draggedRun } from './dragged-run.ts';
import { LANE, LANE_MARGIN } from './grid-metrics.ts';
import { placeStretch } from './placed-stretch.ts';
import { meetsAnother } from './shared-days.ts';
import type { GridDrag } from './use-grid-drag.ts';

type Props = {
  readonly drag: Extract<GridDrag, { kind: 'stretch' }>;
  readonly rows: readonly CalendarRow[];
  readonly axis: CalendarAxis;
  readonly words: CalendarWords;
  /** Where the row that it would go to begins. */
  readonly top: number;
};

/** Where a stretch would go if it were let go now, with its days; marked where something else holds them. */
export function DragGhost({ drag, rows, axis, words, top }: Props) {
  const { t } = useTranslation('loanCalendar');
  const { placed, part, steps } = drag;
  const run = part === null ? null : draggedRun(axis, placed.stretch, part, steps);
  const target = rows[drag.over];
  if (run === null || target?.kind !== 'line') return null;
  const { loan } = placed.stretch;
  const shown =
    loan === null
      ? null
      : placeStretch(
          {
            ...placed.stretch,
            loan: { ...loan, ...run, daysLate: 0 },
            from: part === 'end' && placed.kind !== 'booked' ? placed.stretch.from : run.from,
            to: run.due,
          },
          axis,
          run.from,
        );
  if (shown === null) return null;
  const clash = meetsAnother(target.line, placed.stretch, run);
  return (
    <div
      aria-hidden
      className={classes.ghost}
      data-clash={clash || undefined}
      style={{
        top: top + LANE_MARGIN + (drag.over === drag.row ? placed.lane : 0) * LANE,
        height: LANE - 2,
        left: `calc(var(--name) + (100% - var(--name)) * ${shown.start / axis.slots.length})`,
        width: `calc((100% - var(--name)) * ${(shown.end - shown.start) / axis.slots.length})`,
      }}
    >
      <span>{clash ? t('drag.taken', { run: words.run(run) }) : words.run(run)}</span>
    </div>
  );
}
