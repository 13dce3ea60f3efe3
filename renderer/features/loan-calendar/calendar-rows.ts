import type { CalendarLine } from '#renderer/workers/loan-api.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { CalendarAxis } from './calendar-axis.ts';
import { type PlacedLine, placeStretches } from './placed-stretch.ts';

/** What the lines of the calendar are narrowed by. */
export type CalendarFilter = {
  readonly search: string;
  /** Code of a category, {@link KITS}, or empty for all. */
  readonly category: string;
  /** Whether only lines with something in view are shown. */
  readonly heldOnly: boolean;
};

/** Kits have no category: they are one of their own in the filter. */
export const KITS = 'kits';

/** A row of the calendar: the name of a loan point, or an item or a kit under it. */
export type CalendarRow =
  | { readonly kind: 'point'; readonly key: string; readonly name: string; readonly count: number }
  | ({ readonly kind: 'line'; readonly key: string; readonly line: CalendarLine } & PlacedLine);

/** Id of an item or a kit of the calendar. */
export function lineKey({ itemId, kitId }: CalendarLine): string {
  return itemId ?? kitId ?? '';
}

/**
 * The rows of the calendar: kits then items of each loan point, in the order given; a heading names each point where
 * there are several.
 *
 * @param points names of the loan points by id, in the order of the screen
 * @param noPoint heading of what no loan point lends
 */
export function calendarRows(
  lines: readonly CalendarLine[],
  axis: CalendarAxis,
  today: Day,
  filter: CalendarFilter,
  points: ReadonlyMap<string, string>,
  noPoint: string,
): readonly CalendarRow[] {
  const wanted = foldText(filter.search.trim());
  const groups = new Map<string, Extract<CalendarRow, { kind: 'line' }>[]>();
  for (const line of lines) {
    if (filter.category !== '' && filter.category !== (line.category ?? KITS)) continue;
    if (wanted !== '' && !foldText(`${line.inventoryNumber ?? ''} ${line.name}`).includes(wanted)) continue;
    const placed = placeStretches(line.stretches, axis, today);
    if (filter.heldOnly && placed.placed.length === 0) continue;
    const group = line.loanPointId !== null && points.has(line.loanPointId) ? line.loanPointId : '';
    const rows = groups.get(group) ?? [];
    rows.push({ kind: 'line', key: lineKey(line), line, ...placed });
    groups.set(group, rows);
  }
  const order = [...points.keys(), ''].filter((id) => groups.has(id));
  return order.flatMap((id): readonly CalendarRow[] => {
    const rows = groups.get(id) ?? [];
    if (order.length === 1) return rows;
    return [
      { kind: 'point', key: `point-${id}`, name: points.get(id) ?? noPoint, count: rows.length },
      ...rows,
    ];
  });
}
