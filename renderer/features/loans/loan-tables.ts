import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';

/** The tables whose changes may change what is shown of a loan: its own, and those that give its names. */
export const LOAN_TABLES: readonly ChangeTable[] = [
  'loan',
  'loanLine',
  'loanPoint',
  'item',
  'kit',
  'accessPoint',
  'organisation',
  'animator',
];
