import type { Month } from '#shared/domain/calendar/month.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import type { UsageMargin } from '#shared/figures/usage-margins.ts';

/** The verbs that the grids of returns read. */
export type UsageGridApi = {
  /** The places open in a month, each with the return that covers it, and their stops: the grid. */
  readonly usageGrid: (month: Month) => Promise<readonly UsageGridRow[]>;
  /** The returns of one place over a calendar year, as many rows as its rhythm asks for; null = no such place. */
  readonly usagePlaceYear: (placeId: string, year: number) => Promise<readonly UsageGridRow[] | null>;
  /** What stands beside some rows: figures of a year earlier, doubts. Rows without any are left out. */
  readonly usageMargins: (ids: readonly string[]) => Promise<readonly UsageMargin[]>;
};
