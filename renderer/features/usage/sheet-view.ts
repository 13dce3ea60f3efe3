import type { ReactNode } from 'react';
import type { Measure } from '#shared/domain/usage-return/measures.ts';
import type { UsageGridRow } from '#shared/figures/usage-grid.ts';
import type { RowHead, TotalRow } from './grid-row.ts';
import type { FailedCell } from './use-grid-acts.ts';
import type { Margins } from './use-margins.ts';

/** What a grid shows. The same object while nothing of it changes: its columns are made from it. */
export type SheetView = {
  readonly head: RowHead;
  readonly rows: readonly UsageGridRow[];
  readonly measures: readonly Measure[];
  readonly failed: ReadonlyMap<string, FailedCell>;
  readonly margins: Margins;
  readonly lockedYears: readonly number[];
  readonly showsYearBefore: boolean;
  readonly renderTotal: (kind: TotalRow['kind'], measure: Measure) => ReactNode;
};
