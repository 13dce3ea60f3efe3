import classes from './calendar-grid.module.css';
import { dragParts } from './dragged-run.ts';
import { LANE, LANE_MARGIN } from './grid-metrics.ts';
import type { PlacedStretch } from './placed-stretch.ts';
import { StretchIcon } from './stretch-icon.tsx';

type Props = {
  readonly placed: PlacedStretch;
  /** Its place among the stretches of its line, for the pointer. */
  readonly index: number;
  /** The column that draws it. */
  readonly slot: number;
  /** Who has it, or what is done to it. */
  readonly words: string;
  /** All that is known of it, for who points at it. */
  readonly title: string;
};

/**
 * A stretch, drawn from the column in which it begins over those that it holds, and the preparation that follows. It is
 * for the eye and the pointer: the cells below say the same in words, and take the keys.
 */
export function StretchBar({ placed, index, slot, words, title }: Props) {
  const { kind, start, end, ready, cutStart, cutEnd, lane } = placed;
  const at = (from: number, to: number) => ({
    top: LANE_MARGIN + lane * LANE,
    height: LANE - 2,
    left: `${(from - slot) * 100}%`,
    width: `${(to - from) * 100}%`,
  });
  const parts = dragParts(kind);
  return (
    <div aria-hidden>
      {end > start && (
        <div
          className={classes.bar}
          style={at(start, end)}
          title={title}
          data-stretch={index}
          data-kind={kind}
          data-cut-start={cutStart || undefined}
          data-cut-end={cutEnd || undefined}
          data-whole={parts.includes('whole') || undefined}
        >
          {parts.includes('start') && !cutStart && <span className={classes.edge} data-edge="start" />}
          <span className={classes.barWords}>
            <StretchIcon kind={kind} />
            <span>{words}</span>
          </span>
          {parts.includes('end') && !cutEnd && <span className={classes.edge} data-edge="end" />}
        </div>
      )}
      {ready > end && (
        <div className={classes.bar} style={at(end, ready)} title={title} data-kind="preparation">
          <span className={classes.barWords}>
            <StretchIcon kind="preparation" />
          </span>
        </div>
      )}
    </div>
  );
}
