import type { Period } from '#shared/domain/calendar/period.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { CellChange } from './compare-column.ts';

/**
 * What became of a file. `good` fills only what was not known; `changed` would overwrite figures; `doubtful` has
 * something to look at; `same` says what the register says; `empty` was sent back as it was; `refused` is not read.
 */
export const fileStates = ['good', 'changed', 'doubtful', 'same', 'empty', 'refused'] as const;
export type FileState = (typeof fileStates)[number];

/** What the officer decided; what is not in it goes by default. */
export type ReviewDecisions = {
  /** Year that the files should be of; null = any. */
  readonly year: number | null;
  /** Files taken or left, by their index. By default good and changed ones are taken. */
  readonly files: Readonly<Record<number, boolean>>;
  /** What happens to a figure that stands already, by the id of the change. By default it is kept. */
  readonly cells: Readonly<Record<string, 'keep' | 'replace'>>;
  /** The same for every figure that is not decided one by one. */
  readonly others: 'keep' | 'replace';
};

/** Nothing decided yet. */
export const noDecisions: ReviewDecisions = { year: null, files: {}, cells: {}, others: 'keep' };

/** A place or stop that a file answers for. */
export type FileOwner = { readonly placeId: string; readonly stopId: string | null; readonly name: string };

/** A file of the batch, compared with the register. */
export type ReviewedFile = {
  readonly index: number;
  readonly name: string;
  readonly state: FileState;
  /** Whether it is taken: what it says is written, but for the figures that are kept. */
  readonly accepted: boolean;
  /** Whether there is anything of it to write. */
  readonly canAccept: boolean;
  /** The places or stops that it is of, as the register names them now; those that it no longer has are left out. */
  readonly owners: readonly FileOwner[];
  readonly period: Period | null;
  readonly changes: readonly CellChange[];
  readonly problems: readonly Problem[];
  /** Returns that would be written. */
  readonly returns: number;
};

/** The whole batch. */
export type QuestionnaireReview = {
  readonly id: string;
  readonly files: readonly ReviewedFile[];
  /** Returns that the taken files write. */
  readonly returns: number;
};

/** Whether a figure that stands is replaced. */
export function isReplaced(change: CellChange, decisions: ReviewDecisions): boolean {
  return change.kind === 'new' || (decisions.cells[change.id] ?? decisions.others) === 'replace';
}
