import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';

/** What the answers of the explorer are computed from. */
export const exploreTables: readonly ChangeTable[] = [
  'usageReturn',
  'session',
  'accessPoint',
  'network',
  'animator',
  'usageSettings',
];
