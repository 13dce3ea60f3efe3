import type { Problem } from '#shared/domain/problem.ts';
import { foldText } from '#shared/search/fold-text.ts';
import type { EquipmentSettingsInput } from './equipment-settings.ts';

/** What an inventory pattern may hold between braces: a year, letters of the category, a number. */
const PATTERN_PART = /\{([^{}]*)\}/g;
const KNOWN_PART = /^(AAAA|CAT|0{1,9})$/;

/** The rules of the settings of equipment across their fields; empty = all hold. */
export function equipmentSettingsProblems({
  ownCategories,
  inventoryPattern,
}: Pick<EquipmentSettingsInput, 'ownCategories' | 'inventoryPattern'>): readonly Problem[] {
  return [...namesTwice(ownCategories), ...patternProblems(inventoryPattern)];
}

/** What is wrong with a pattern of inventory numbers: a field that is unknown, or not exactly one number. */
export function patternProblems(pattern: string): readonly Problem[] {
  const parts = [...pattern.matchAll(PATTERN_PART)].map(([, part]) => part ?? '');
  const unknown = parts.find((part) => !KNOWN_PART.test(part));
  if (unknown !== undefined)
    return [problem('equipment-settings/unknown-part', 'inventoryPattern', { part: `{${unknown}}` })];
  const numbers = parts.filter((part) => part.startsWith('0')).length;
  if (numbers !== 1)
    return [problem('equipment-settings/one-number', 'inventoryPattern', { count: numbers })];
  return [];
}

function namesTwice(categories: EquipmentSettingsInput['ownCategories']): readonly Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { name } of categories) {
    const folded = foldText(name);
    if (seen.has(folded))
      problems.push(problem('equipment-settings/category-twice', 'ownCategories', { name }));
    seen.add(folded);
  }
  return problems;
}

function problem(code: string, field: string, values: Problem['values']): Problem {
  return { code, values, severity: 'error', row: null, field };
}
