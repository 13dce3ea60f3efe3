import { foldText } from '#shared/search/fold-text.ts';
import type { AnimatorFacts } from './staff-facts.ts';

/** A theme and the animators who master it, by what is known of the three conditions to pass it on. */
export type SkillTally = {
  /** As first written. */
  readonly theme: string;
  readonly animators: number;
  /** All three conditions hold. */
  readonly passable: number;
  /** None is refused, one at least is not known. */
  readonly unknown: number;
  /** One at least is refused. */
  readonly refused: number;
};

/** Skills by theme, those that most can pass on first (product.md, *Words*: Skill). Case and accents of themes aside. */
export function skillsByTheme(animators: readonly AnimatorFacts[]): readonly SkillTally[] {
  const tallies = new Map<string, SkillTally>();
  for (const { skills } of animators)
    for (const { theme, willing, ableToTeach, employerFrees } of skills) {
      const key = foldText(theme);
      const held = tallies.get(key) ?? { theme, animators: 0, passable: 0, unknown: 0, refused: 0 };
      const conditions = [willing, ableToTeach, employerFrees];
      const standing = conditions.includes(false)
        ? 'refused'
        : conditions.includes(null)
          ? 'unknown'
          : 'passable';
      tallies.set(key, { ...held, animators: held.animators + 1, [standing]: held[standing] + 1 });
    }
  return [...tallies]
    .sort(
      ([a, one], [b, two]) =>
        two.passable - one.passable || two.animators - one.animators || (a < b ? -1 : 1),
    )
    .map(([, tally]) => tally);
}
