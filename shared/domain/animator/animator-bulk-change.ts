import type { BulkChange } from '#shared/list/bulk-change.ts';
import { type Animator, type AnimatorInput, animatorKinds, employmentStatuses } from './animator.ts';

/** What can be changed on many animators at once. */
export const animatorBulkFields = ['animatorKind', 'employmentStatus', 'employer', 'verifiedOn'] as const;

/** What a change gives to an animator; null where it is so already, or where the change says nothing. */
export function animatorBulkPatch(
  animator: Animator,
  { field, value, day }: BulkChange,
): Partial<AnimatorInput> | null {
  switch (field) {
    case 'animatorKind': {
      const kind = animatorKinds.find((one) => one === value) ?? null;
      return animator.kind === kind ? null : { kind };
    }
    case 'employmentStatus': {
      const status = employmentStatuses.find((one) => one === value) ?? null;
      return animator.status === status ? null : { status };
    }
    case 'employer':
      return animator.employerId === value ? null : { employerId: value };
    case 'verifiedOn':
      return day === null || animator.verifiedOn === day ? null : { verifiedOn: day };
    default:
      return null;
  }
}
