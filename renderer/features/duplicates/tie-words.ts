import type { TFunction } from 'i18next';
import type { RecordTie } from '#renderer/workers/duplicates-api.ts';

/** Ties that are told by the field that names, since one table names in several ways. */
const byField = ['carrierId', 'hubId', 'successorId', 'employerId'] as const;
/** Ties that are told by the table that names. */
const byTable = ['assignment', 'absence', 'replacement', 'followUp', 'attachment', 'session'] as const;

/** What hangs on a record, in words: « 3 affectations », with the names where there are some. */
export function tieWords({ table, field, count, names }: RecordTie, t: TFunction<'duplicates'>): string {
  const key = byField.find((one) => one === field) ?? byTable.find((one) => one === table) ?? 'unnamed';
  const more = names.length > 0 && count > names.length ? ['…'] : [];
  const named = names.length === 0 ? '' : ` (${[...names, ...more].join(', ')})`;
  return `${t(`ties.${key}`, { count })}${named}`;
}
