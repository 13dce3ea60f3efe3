import type { FteSum } from '#shared/domain/assignment/assignment-time.ts';
import type { Animator } from './animator.ts';

/** An animator as pickers and the pages of others show them, on a day. */
export type AnimatorRow = Pick<
  Animator,
  'id' | 'kind' | 'contractTo' | 'employerId' | 'phone' | 'postcode' | 'communeName'
> & {
  /** Family name first. */
  readonly name: string;
  readonly employerName: string | null;
  /** The places of the assignments under way, by name. */
  readonly places: readonly { readonly id: string; readonly name: string }[];
  /** Time of the assignments under way. */
  readonly fte: FteSum;
  /** Away that day. */
  readonly absent: boolean;
};

/** What stands out of an animator on a day, and can be filtered by. */
export const animatorSituations = [
  'unassigned',
  'contractEnding',
  'contractOver',
  'absent',
  'overFull',
] as const;
export type AnimatorSituation = (typeof animatorSituations)[number];
