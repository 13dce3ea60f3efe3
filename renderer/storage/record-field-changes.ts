import type { Change, RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { FieldChange } from '#shared/domain/change-set/record-history.ts';
import { partEntries } from '#shared/merge/part-order.ts';
import type { AnyRecord } from '#shared/merge/record-changes.ts';
import { sameValue } from '#shared/merge/same-value.ts';
import { recordTablesOf } from './record-tables.ts';
import type { Register } from './register.ts';
import { ticketTextFields } from './ticket-texts.ts';

/** Changes of one record as its history shows them. */
export async function recordFieldChanges(
  register: Register,
  table: RecordTable,
  id: string,
  changes: readonly Change[],
): Promise<readonly FieldChange[]> {
  const row = (await recordTablesOf(register.database)[table].get(id)) ?? null;
  const hidden = await hiddenFields(register, table, row);
  return changes
    .filter(([, , field]) => !hidden.has(field))
    .map(([, , field, before, after]) => ({
      id,
      field,
      // The record as a whole is told, not shown: its fields are on its page.
      before: field === '' ? null : (before ?? null),
      after: field === '' && after !== null ? true : (after ?? null),
      standing: standingUnder(row, table, field, before ?? null),
    }));
}

const nothingHidden: ReadonlySet<string> = new Set();
const whoCalled: ReadonlySet<string> = new Set([
  'callerName',
  'callerPhone',
  'animatorId',
  ...ticketTextFields,
]);
const said: ReadonlySet<string> = new Set(['text']);

/** The fields whose former values would tell again who called, in a ticket that was made anonymous. */
async function hiddenFields(
  { database }: Register,
  table: RecordTable,
  row: AnyRecord | null,
): Promise<ReadonlySet<string>> {
  if (row === null) return nothingHidden;
  if (table === 'ticket' && 'anonymisedAt' in row && row.anonymisedAt !== null) return whoCalled;
  if (table !== 'ticketEvent') return nothingHidden;
  const event = await database.ticketEvents.get(row.id);
  const ticket = event === undefined ? undefined : await database.tickets.get(event.ticketId);
  return ticket?.anonymisedAt == null ? nothingHidden : said;
}

/** What stands in a field where another value can be put back; null where there is nothing to do. */
function standingUnder(
  row: AnyRecord | null,
  table: RecordTable,
  field: string,
  before: unknown,
): FieldChange['standing'] {
  // The mark of an import is the program's own.
  if (row === null || row.deletedAt !== null || table === 'importBatch') return null;
  if (field === '' || field === 'deletedAt') return null;
  const value = valueUnder(row, field);
  return sameValue(value, before) ? null : { value };
}

/** What a record holds under a field or an entry of a repeating part; null where nothing is. */
export function valueUnder(row: AnyRecord, field: string): unknown {
  const fields: Readonly<Record<string, unknown>> = { ...row };
  const slash = field.indexOf('/');
  if (slash === -1) return fields[field] ?? null;
  return partEntries(fields[field.slice(0, slash)]).find(({ id }) => id === field.slice(slash + 1)) ?? null;
}
