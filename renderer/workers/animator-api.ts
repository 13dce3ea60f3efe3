import type { ReplacementRequest } from '#renderer/storage/absence-store.ts';
import type { Written } from '#renderer/storage/write-path.ts';
import type { AbsenceInput } from '#shared/domain/absence/absence.ts';
import type { AnimatorInput } from '#shared/domain/animator/animator.ts';
import type { AnimatorRow } from '#shared/domain/animator/animator-row.ts';
import type { AnimatorsToDo } from '#shared/domain/animator/animators-to-do.ts';
import type { SkillHolder } from '#shared/domain/animator/who-can-pass-on.ts';
import type { AssignmentInput } from '#shared/domain/assignment/assignment.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { Candidate } from '#shared/domain/replacement/replacement-candidates.ts';

type Creation = Promise<Outcome<Written & { readonly id: string }>>;
type Act = Promise<Outcome<Written>>;

/** Where somebody is wanted: at a place, or in a commune by its INSEE code. */
export type Destination =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'commune'; readonly code: string };

/** The verbs of animators, of their time and of their replacements. « Today » is a day of the register's time zone. */
export type AnimatorApi = {
  /** The rows of some animators, in the order of the ids; one that is gone leaves no row. */
  readonly animatorRows: (ids: readonly string[]) => Promise<readonly AnimatorRow[]>;
  /** The animators whom a structure employs, by name; those whose contract is over come last. */
  readonly employedAnimators: (organisationId: string) => Promise<readonly AnimatorRow[]>;
  /** The themes that animators have, each in the writing met most, by name. */
  readonly animatorThemes: () => Promise<readonly string[]>;
  /** Places without an animator, contracts that end, absences that nobody covers. */
  readonly animatorsToDo: () => Promise<AnimatorsToDo>;
  /** Who has a skill, and who of them can pass it on near somewhere; null = anywhere. */
  readonly whoCanPassOn: (theme: string, near: Destination | null) => Promise<readonly SkillHolder[]>;
  /** The pool, ranked for a request. Empty when the request is gone. */
  readonly replacementCandidates: (replacementId: string) => Promise<readonly Candidate[]>;

  readonly createAnimator: (input: AnimatorInput) => Creation;
  readonly editAnimator: (id: string, patch: Partial<AnimatorInput>) => Act;
  /** Refused while assignments, absences, replacements, notes or documents hang on the animator. */
  readonly deleteAnimator: (id: string) => Act;
  readonly assignAnimator: (input: AssignmentInput) => Creation;
  readonly editAssignment: (id: string, patch: Partial<AssignmentInput>) => Act;
  readonly endAssignment: (id: string, lastDay: Day) => Act;
  readonly deleteAssignment: (id: string) => Act;
  readonly recordAbsence: (input: AbsenceInput) => Creation;
  readonly editAbsence: (id: string, patch: Partial<AbsenceInput>) => Act;
  /** Refused while requests for a replacement answer the absence. */
  readonly deleteAbsence: (id: string) => Act;
  readonly askReplacement: (request: ReplacementRequest) => Creation;
  /** Refused once the request is settled, like {@link leaveUncovered}. */
  readonly coverReplacement: (id: string, animatorId: string) => Act;
  readonly leaveUncovered: (id: string) => Act;
  readonly cancelReplacement: (id: string) => Act;
  readonly reopenReplacement: (id: string) => Act;
  readonly deleteReplacement: (id: string) => Act;
};
