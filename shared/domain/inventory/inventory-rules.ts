import type { Problem } from '#shared/domain/problem.ts';
import type { InventoryInput } from './inventory.ts';

/** The rule of an inventory: it is not closed before it begins. Empty = it holds. */
export function inventoryProblems({
  startedOn,
  closedOn,
}: Pick<InventoryInput, 'startedOn' | 'closedOn'>): readonly Problem[] {
  return closedOn !== null && closedOn < startedOn
    ? [{ code: 'inventory/reversed', values: {}, severity: 'error', row: null, field: 'closedOn' }]
    : [];
}
