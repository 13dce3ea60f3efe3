import type { Problem } from '#shared/domain/problem.ts';
import { priorities } from '#shared/domain/ticket/ticket.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { HotlineSettingsInput } from './hotline-settings.ts';

/** The rules of the settings of the hotline across their fields; empty = all hold. */
export function hotlineSettingsProblems({
  ownCategories,
  templates,
  targets,
}: Pick<HotlineSettingsInput, 'ownCategories' | 'templates' | 'targets'>): readonly Problem[] {
  return [
    ...namesTwice(ownCategories, 'hotline-settings/category-twice', 'ownCategories'),
    ...namesTwice(templates, 'hotline-settings/template-twice', 'templates'),
    ...priorities.flatMap((priority) => {
      const { firstResponse, resolution } = targets[priority];
      return firstResponse !== null && resolution !== null && resolution < firstResponse
        ? [problem('hotline-settings/targets-reversed', 'targets', { priority, firstResponse, resolution })]
        : [];
    }),
  ];
}

function namesTwice(
  entries: readonly { readonly name: string }[],
  code: string,
  field: string,
): readonly Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { name } of entries) {
    const folded = foldText(name);
    if (seen.has(folded)) problems.push(problem(code, field, { name }));
    seen.add(folded);
  }
  return problems;
}

function problem(code: string, field: string, values: Problem['values']): Problem {
  return { code, values, severity: 'error', row: null, field };
}
