import type { Problem } from '#shared/domain/problem.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { AnimatorInput } from './animator.ts';
import { animatorName } from './animator-name.ts';

type Ruled = Pick<
  AnimatorInput,
  | 'firstName'
  | 'lastName'
  | 'contractFrom'
  | 'contractTo'
  | 'skills'
  | 'accreditations'
  | 'trainings'
  | 'externalIds'
>;

/** The rules of an animator that hold over several fields or entries; empty = all hold. */
export function animatorProblems(animator: Ruled): readonly Problem[] {
  const name = animatorName(animator);
  const problems: Problem[] = [];
  if (reversed(animator.contractFrom, animator.contractTo))
    problems.push(problem('animator/contract-reversed', { name }, 'contractTo'));
  const themes = new Set<string>();
  for (const { theme } of animator.skills) {
    const folded = foldText(theme);
    if (themes.has(folded)) problems.push(problem('animator/skill-twice', { name, theme }, 'skills'));
    themes.add(folded);
  }
  for (const { name: title, from, to } of animator.accreditations)
    if (reversed(from, to))
      problems.push(problem('animator/accreditation-reversed', { name, title }, 'accreditations'));
  for (const part of ['skills', 'accreditations', 'trainings', 'externalIds'] as const)
    if (new Set(animator[part].map(({ id }) => id)).size !== animator[part].length)
      problems.push(problem('animator/entry-twice', { name }, part));
  return problems;
}

function reversed(from: string | null, to: string | null): boolean {
  return from !== null && to !== null && to < from;
}

function problem(code: string, values: Problem['values'], field: string): Problem {
  return { code, values, severity: 'error', row: null, field };
}
