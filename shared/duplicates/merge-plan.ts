import type { PairedTable } from '#shared/domain/distinct-pair/distinct-pair.ts';
import type { MergeChoices, MergeSide } from './record-merge.ts';

/** Two records of one thing, and what the officer chose of them. */
export type MergePlan = {
  readonly table: PairedTable;
  /** The record that stays. */
  readonly keptId: string;
  /** The record that is taken in, and goes. */
  readonly otherId: string;
  readonly choices: MergeChoices;
  /** Side whose returns stay, for each run of months where both places hold some. */
  readonly returns: Readonly<Record<string, MergeSide>>;
};
