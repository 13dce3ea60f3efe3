import type { Commune } from '#shared/domain/territory/territory.ts';
import { foldText } from '#shared/search/fold-text.ts';
import { type Nearness, nearnessRank, nearnessTo, type Spot } from '#shared/territory/nearness.ts';
import type { AnimatorKind, Skill } from './animator.ts';
import { animatorListName, animatorName } from './animator-name.ts';
import type { Whereabouts } from './animator-whereabouts.ts';
import { isOver } from './ending-soon.ts';
import type { People } from './people.ts';
import { type SkillState, skillState } from './skill-state.ts';

/** Somebody who has a skill, how near they are, and whether the three conditions to pass it on hold. */
export type SkillHolder = {
  readonly animatorId: string;
  readonly name: string;
  readonly kind: AnimatorKind | null;
  readonly employerId: string | null;
  readonly communeName: string | null;
  readonly phone: string | null;
  readonly skill: Skill;
  readonly state: SkillState;
  readonly nearness: Nearness;
};

const order = { yes: 0, unknown: 1, no: 2 } as const;

/**
 * Who has a skill, those who can pass it on first, then those of whom a condition is not known, then the others;
 * each time the nearest first. Animators whose contract is over are left out.
 *
 * @param near where it is wanted; null = anywhere, by name
 * @param commune the commune of an INSEE code, null when unknown
 */
export function whoCanPassOn(
  theme: string,
  near: Spot | null,
  people: People,
  whereabouts: Whereabouts,
  commune: (code: string) => Commune | null,
): readonly SkillHolder[] {
  const asked = foldText(theme);
  const holders: (SkillHolder & { readonly listName: string })[] = [];
  for (const animator of people.animators.values()) {
    if (isOver(animator.contractTo, whereabouts.day)) continue;
    const skill = animator.skills.find((own) => foldText(own.theme) === asked);
    if (skill === undefined) continue;
    const { id, kind, employerId, communeName, phone } = animator;
    holders.push({
      animatorId: id,
      name: animatorName(animator),
      listName: animatorListName(animator),
      kind,
      employerId,
      communeName,
      phone,
      skill,
      state: skillState(skill),
      nearness:
        near === null
          ? { kind: 'unknown' }
          : nearnessTo(near, whereabouts.ofAnimator(animator, people), commune),
    });
  }
  return holders
    .sort(
      (a, b) =>
        order[a.state.kind] - order[b.state.kind] ||
        nearnessRank(a.nearness) - nearnessRank(b.nearness) ||
        a.listName.localeCompare(b.listName, 'fr'),
    )
    .map(({ listName: _, ...holder }) => holder);
}

/** The themes that animators have, each in the writing met most, in French order. */
export function skillThemes(people: Pick<People, 'animators'>): readonly string[] {
  const writings = new Map<string, Map<string, number>>();
  for (const { skills } of people.animators.values())
    for (const { theme } of skills) {
      const key = foldText(theme);
      const counts = writings.get(key) ?? new Map<string, number>();
      counts.set(theme, (counts.get(theme) ?? 0) + 1);
      writings.set(key, counts);
    }
  const most = [...writings.values()].flatMap((counts) => {
    const [first] = [...counts].sort(([, a], [, b]) => b - a);
    return first === undefined ? [] : [first[0]];
  });
  return most.sort(new Intl.Collator('fr').compare);
}
