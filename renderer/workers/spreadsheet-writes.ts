import type { RegisterDatabase } from '#renderer/storage/database.ts';
import type { ChangedRecord, CreatedRecord } from '#renderer/storage/import-store.ts';
import type { SessionEdit } from '#renderer/storage/session-edits.ts';
import { recordKey } from '#shared/domain/change-set/record-key.ts';
import { sessionInputSchema } from '#shared/domain/session/session.ts';
import type { SpreadsheetWrites } from '#shared/exchange/spreadsheet/spreadsheet-plan.ts';

/** Tables that an import of a spreadsheet writes, those that are referred to first. */
const tables = [
  ['network', 'networks'],
  ['organisation', 'organisations'],
  ['accessPoint', 'accessPoints'],
  ['animator', 'animators'],
  ['item', 'items'],
  ['loan', 'loans'],
  ['loanLine', 'loanLines'],
  ['ticket', 'tickets'],
  ['ticketEvent', 'ticketEvents'],
] as const;

/** What a plan writes, as the store takes it. */
export function writtenRecords(writes: SpreadsheetWrites): {
  readonly created: readonly CreatedRecord[];
  readonly changed: readonly ChangedRecord[];
  readonly sessions: readonly SessionEdit[];
} {
  const created: CreatedRecord[] = [];
  const changed: ChangedRecord[] = [];
  for (const [table, key] of tables) {
    for (const { id, input } of writes[key].created) created.push({ table, id, input });
    for (const { id, patch } of writes[key].changed) changed.push({ table, id, patch });
  }
  const sessions = [
    ...writes.sessions.created.map(({ input }): SessionEdit => ({ kind: 'put', id: null, entry: input })),
    ...writes.sessions.changed.map(
      ({ id, patch }): SessionEdit => ({ kind: 'put', id, entry: sessionInputSchema.parse(patch) }),
    ),
  ];
  return { created, changed, sessions };
}

/**
 * Whether an act written since the plan was made touched the records that it was made from: a change of one of them, or
 * a new one that a row might mean.
 *
 * @param seq that of the last act when the plan was made
 */
export async function isOutdated(database: RegisterDatabase, seq: number): Promise<boolean> {
  const later = await database.historyIndex.where('seq').above(seq).toArray();
  const prefixes = [...tables.map(([table]) => table), 'session' as const].map((table) =>
    recordKey(table, ''),
  );
  return later.some(({ records }) =>
    records.some((key) => prefixes.some((prefix) => key.startsWith(prefix))),
  );
}

/** Sequence of the last act of a register. */
export async function lastSeq(database: RegisterDatabase): Promise<number> {
  return (await database.meta.get('state'))?.lastSeq ?? 0;
}
