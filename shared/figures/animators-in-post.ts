import { endsSoon } from '#shared/domain/animator/ending-soon.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { dayNumber } from '#shared/domain/calendar/day-run.ts';
import type { Commune } from '#shared/domain/territory/territory.ts';
import { communeOnDay } from './place-area.ts';
import type { PlaceFacts } from './register-facts.ts';
import type { AnimatorFacts } from './staff-facts.ts';
import type { StaffGround } from './staff-spells.ts';

/**
 * Animators with an assignment that runs at least one of some days, at a place that is inside on the last of them it
 * runs. Each once, in the order of the register; the pool counts where it is assigned.
 */
export function animatorsInPost(
  ground: StaffGround,
  first: Day,
  last: Day,
  isInside: (place: PlaceFacts, commune: Commune | null) => boolean,
): readonly AnimatorFacts[] {
  const start = dayNumber(first);
  const end = dayNumber(last);
  const found = new Set<number>();
  for (const { part, place: at, animator, from, to } of ground.spells) {
    if (part !== 'assigned' || from > end || to < start || found.has(animator)) continue;
    const place = ground.places[at];
    const day = new Date(Math.min(to, end) * 86_400_000).toISOString().slice(0, 10);
    if (place !== undefined && isInside(place, communeOnDay(ground.stays[at] ?? [], day)))
      found.add(animator);
  }
  return ground.animators.filter((_, index) => found.has(index));
}

/** Animators whose contract ends on a day or within six months after it (product.md 3), soonest first. */
export function contractEnds(animators: readonly AnimatorFacts[], day: Day): readonly AnimatorFacts[] {
  return animators
    .filter(({ contractTo }) => endsSoon(contractTo, day))
    .sort((a, b) => ((a.contractTo ?? '') < (b.contractTo ?? '') ? -1 : 1));
}
