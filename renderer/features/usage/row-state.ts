import type { ReturnState } from '#shared/domain/usage-return/usage-return.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';

/**
 * What the grid says of a row: the state of its return; without one, whether a return is due yet. As in the response
 * rate (data.md, figure 3), a month, quarter or year is asked for once it has ended.
 */
export function rowState(row: UsageGridRow, today: string): ReturnState | 'upcoming' | 'none' {
  if (row.stopTotal !== null) return 'received';
  // A place is asked for its return; that it comes by stop is its own choice.
  if (row.stopId !== null && row.entry === null) return 'none';
  if (row.entry !== null && row.entry.state !== 'expected') return row.entry.state;
  if (row.entry === null && row.rhythm === 'none') return 'none';
  return row.run.to >= today.slice(0, 7) ? 'upcoming' : 'expected';
}
