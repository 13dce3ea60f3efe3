import type { AnimatorKind } from '#shared/domain/animator/animator.ts';
import { animatorListName, animatorName } from '#shared/domain/animator/animator-name.ts';
import type { Whereabouts } from '#shared/domain/animator/animator-whereabouts.ts';
import { type Hindrance, hindrances } from '#shared/domain/animator/availability.ts';
import { type People, replacementRun } from '#shared/domain/animator/people.ts';
import { fteOn } from '#shared/domain/assignment/assignment-time.ts';
import type { DayRun } from '#shared/domain/calendar/day-run.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import { isNear, type Nearness, nearnessRank, nearnessTo } from '#shared/territory/nearness.ts';

/** Who could replace, how near they are, and why not. */
export type Candidate = {
  readonly animatorId: string;
  readonly name: string;
  readonly kind: AnimatorKind | null;
  readonly phone: string | null;
  readonly nearness: Nearness;
  /** Within what they travel, or 30 km. */
  readonly near: boolean;
  readonly travelKm: number | null;
  /** Hundredths of a full time assigned on the first day asked for. */
  readonly assigned: number;
  /** Empty = free. */
  readonly hindrances: readonly Hindrance[];
};

/** What is looked for: somebody at a place, over some days. */
export type Wanted = DayRun & {
  readonly placeId: string;
  readonly ftePercent: number | null;
  /** The request that is not counted against the one who answers it already; null for a new one. */
  readonly replacementId: string | null;
  /** Who is away, and so no candidate. */
  readonly absentId: string;
};

/**
 * The members of the pool for a replacement: free and near first, then free, then the others with what holds them;
 * each time the nearest first.
 *
 * @param commune the commune of an INSEE code, null when unknown
 */
export function replacementCandidates(
  wanted: Wanted,
  people: People,
  whereabouts: Whereabouts,
  commune: (code: string) => Commune | null,
): readonly Candidate[] {
  const target = whereabouts.ofPlace(wanted.placeId);
  const candidates: Candidate[] = [];
  for (const animator of people.animators.values()) {
    if (animator.kind !== 'pool' || animator.id === wanted.absentId) continue;
    const assignments = people.assignmentsOf(animator.id);
    const nearness = nearnessTo(target, whereabouts.ofAnimator(animator, people), commune);
    const engagements = {
      assignments,
      absences: people.absencesOf(animator.id),
      replacements: people.replacementsBy(animator.id).map((replacement) => ({
        ...replacement,
        ...replacementRun(replacement, people.absences.get(replacement.absenceId)),
      })),
    };
    candidates.push({
      animatorId: animator.id,
      name: animatorName(animator),
      kind: animator.kind,
      phone: animator.phone,
      nearness,
      near: isNear(nearness, animator.travelKm),
      travelKm: animator.travelKm,
      assigned: wanted.from === null ? 0 : fteOn(assignments, wanted.from).percent,
      hindrances: hindrances(animator, engagements, wanted, wanted.replacementId),
    });
  }
  const names = new Map(
    candidates.map(({ animatorId }) => {
      const animator = people.animators.get(animatorId);
      return [animatorId, animator === undefined ? '' : animatorListName(animator)];
    }),
  );
  return candidates.sort(
    (a, b) =>
      group(a) - group(b) ||
      nearnessRank(a.nearness) - nearnessRank(b.nearness) ||
      (names.get(a.animatorId) ?? '').localeCompare(names.get(b.animatorId) ?? '', 'fr'),
  );
}

function group({ hindrances: held, near }: Candidate): number {
  if (held.length > 0) return 2;
  return near ? 0 : 1;
}
