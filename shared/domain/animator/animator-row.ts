import type { FteSum } from '#shared/domain/assignment/assignment-time.ts';
import type { Animator, AnimatorKind, EmploymentStatus } from './animator.ts';

/** An animator as the directory shows it, on a day. */
export type AnimatorRow = Pick<
  Animator,
  | 'id'
  | 'kind'
  | 'status'
  | 'contract'
  | 'contractTo'
  | 'ftePercent'
  | 'employerId'
  | 'phone'
  | 'emails'
  | 'postcode'
  | 'communeName'
> & {
  /** Family name first. */
  readonly name: string;
  readonly employerName: string | null;
  /** The places of the assignments under way, by name. */
  readonly places: readonly { readonly id: string; readonly name: string }[];
  /** Time of the assignments under way. */
  readonly fte: FteSum;
  /** Away today. */
  readonly absent: boolean;
};

export const animatorSortKeys = ['name', 'kind', 'employer', 'contractTo', 'fte', 'communeName'] as const;
export type AnimatorSortKey = (typeof animatorSortKeys)[number];

/** What stands out of an animator on a day, and can be filtered by. */
export const animatorSituations = [
  'unassigned',
  'contractEnding',
  'contractOver',
  'absent',
  'overFull',
] as const;
export type AnimatorSituation = (typeof animatorSituations)[number];

/** A question to the directory; an empty list of values filters nothing. */
export type AnimatorQuery = {
  /** Every word must begin a word of the animator; case, accents and punctuation aside. */
  readonly search: string;
  readonly kinds: readonly AnimatorKind[];
  readonly statuses: readonly EmploymentStatus[];
  readonly employerIds: readonly string[];
  readonly placeIds: readonly string[];
  readonly themes: readonly string[];
  readonly situations: readonly AnimatorSituation[];
  readonly sort: { readonly key: AnimatorSortKey; readonly descending: boolean };
};

/** The answer: ids in order, and how many animators the register has in all. */
export type AnimatorListing = { readonly ids: readonly string[]; readonly total: number };
