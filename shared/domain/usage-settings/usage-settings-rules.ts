import type { Problem } from '#shared/domain/problem.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { UsageSettingsInput } from './usage-settings.ts';

/** The rules of the settings of usage across their fields; empty = all hold. */
export function usageSettingsProblems({
  ownThemes,
}: Pick<UsageSettingsInput, 'ownThemes'>): readonly Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { name } of ownThemes) {
    const folded = foldText(name);
    if (seen.has(folded))
      problems.push({
        code: 'usage-settings/theme-twice',
        values: { name },
        severity: 'error',
        row: null,
        field: 'ownThemes',
      });
    seen.add(folded);
  }
  return problems;
}
