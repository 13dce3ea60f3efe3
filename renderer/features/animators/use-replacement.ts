import { useLiveQuery } from 'dexie-react-hooks';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Absence } from '#shared/domain/absence/absence.ts';
import { animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Replacement } from '#shared/domain/replacement/replacement.ts';

/** A request for a replacement with the names of what it is about. */
export type AskedReplacement = {
  readonly replacement: Replacement;
  readonly absence: Absence;
  readonly absent: string;
  readonly place: string;
  /** Who replaces; empty while nobody does. */
  readonly replacing: string;
};

/** A request; undefined while it loads, null when it is not there. */
export function useReplacement(replacementId: string): AskedReplacement | null | undefined {
  const { database } = useRegister();
  return useLiveQuery(async () => {
    const replacement = await database.replacements.get(replacementId);
    if (replacement === undefined || replacement.deletedAt !== null) return null;
    const absence = await database.absences.get(replacement.absenceId);
    if (absence === undefined) return null;
    const [absent, replacing, place] = await Promise.all([
      database.animators.get(absence.animatorId),
      database.animators.get(replacement.animatorId ?? ''),
      database.accessPoints.get(replacement.placeId),
    ]);
    return {
      replacement,
      absence,
      absent: absent === undefined ? '' : animatorName(absent),
      place: place?.name ?? '',
      replacing: replacing === undefined ? '' : animatorName(replacing),
    };
  }, [database, replacementId]);
}
