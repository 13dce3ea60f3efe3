import type { UsageGridRow } from '#shared/figures/usage-grid.ts';

/** A row of the grid; `draft` is the text in the open editor. */
export type GridRow = { readonly source: UsageGridRow; readonly draft: string | null };

/** The two rows under the grid. */
export type TotalRow = { readonly kind: 'total' | 'reported' };

/** What the rows are: the places of a month, or the months of a place. */
export type RowHead = 'place' | 'months';
