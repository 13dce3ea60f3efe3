import { useLiveQuery } from 'dexie-react-hooks';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { AssignmentInput } from '#shared/domain/assignment/assignment.ts';
import { FULL_TIME, highestFte } from '#shared/domain/assignment/assignment-time.ts';

/**
 * The working time that an animator would reach with an assignment as it is typed, where that is more than a full
 * one; null otherwise.
 *
 * @param editedId the assignment that the entry takes the place of; null for a new one
 */
export function useFteWithEntry(
  entry: AssignmentInput,
  editedId: string | null,
): { readonly name: string; readonly percent: number } | null {
  const { database } = useRegister();
  const { animatorId, ftePercent, from, to } = entry;
  const found = useLiveQuery(async () => {
    if (animatorId === '') return null;
    const animator = await database.animators.get(animatorId);
    const assignments = await database.assignments.where('animatorId').equals(animatorId).toArray();
    const others = assignments.filter(({ id, deletedAt }) => deletedAt === null && id !== editedId);
    const { percent } = highestFte([...others, { ftePercent, from, to }], { from, to });
    return animator === undefined || percent <= FULL_TIME ? null : { name: animatorName(animator), percent };
  }, [database, animatorId, ftePercent, from, to, editedId]);
  return found ?? null;
}
