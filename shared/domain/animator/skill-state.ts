import type { Skill } from './animator.ts';

/** The three conditions to pass a skill on (product.md, *Words*), in the order in which they are told. */
export const skillConditions = ['willing', 'ableToTeach', 'employerFrees'] as const;
export type SkillCondition = (typeof skillConditions)[number];

/** Whether a skill can be passed on: all three hold; one at least does not; or nothing says no, and some are not known. */
export type SkillState =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no'; readonly missing: readonly SkillCondition[] }
  | { readonly kind: 'unknown'; readonly unknown: readonly SkillCondition[] };

/** Whether an animator can pass a skill on, and what is missing or not known otherwise. */
export function skillState(skill: Pick<Skill, SkillCondition>): SkillState {
  const missing = skillConditions.filter((condition) => skill[condition] === false);
  if (missing.length > 0) return { kind: 'no', missing };
  const unknown = skillConditions.filter((condition) => skill[condition] === null);
  return unknown.length > 0 ? { kind: 'unknown', unknown } : { kind: 'yes' };
}
