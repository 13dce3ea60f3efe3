import { placeBulkPatch } from '#shared/domain/access-point/place-bulk-change.ts';
import { animatorBulkPatch } from '#shared/domain/animator/animator-bulk-change.ts';
import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import { itemBulkPatch } from '#shared/domain/item/item-bulk-change.ts';
import { organisationBulkPatch } from '#shared/domain/organisation/organisation-bulk-change.ts';
import { accepted, type Outcome } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import type { ViewedList } from '#shared/domain/saved-view/saved-view.ts';
import { ticketBulkPatch } from '#shared/domain/ticket/ticket-bulk-change.ts';
import type { BulkChange, BulkPlan } from '#shared/list/bulk-change.ts';
import { type AnyRecord, editChanges } from '#shared/merge/record-changes.ts';
import { writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

type Patched = { readonly row: AnyRecord; readonly patch: Readonly<Record<string, unknown>> };
type Found = { readonly living: number; readonly patched: readonly Patched[] };

/** How many of some records a change would touch. Nothing is written. */
export async function planBulkChange(
  register: Register,
  list: ViewedList,
  ids: readonly string[],
  change: BulkChange,
): Promise<BulkPlan> {
  // Ids of entries are drawn anew when it is written: any will do to count.
  const { living, patched } = await patchedRecords(register, list, ids, change, () => '');
  return { changed: patched.length, unchanged: living - patched.length };
}

/** Changes many records as one act, all or none. Records that are so already, or gone, are passed over. */
export function applyBulkChange(
  register: Register,
  list: ViewedList,
  ids: readonly string[],
  change: BulkChange,
): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const { patched } = await patchedRecords(register, list, ids, change, act.newId);
      const table: RecordTable = list;
      return accepted(
        patched.flatMap(({ row, patch }) => editChanges(table, row, patch, recordParts[table], act)),
      );
    },
  });
}

async function patchedRecords(
  { database }: Register,
  list: ViewedList,
  ids: readonly string[],
  change: BulkChange,
  newId: () => string,
): Promise<Found> {
  const asked = [...ids];
  const patched: Patched[] = [];
  let living = 0;
  const take = (row: AnyRecord, patch: Patched['patch'] | null): void => {
    living += 1;
    if (patch !== null) patched.push({ row, patch });
  };
  if (list === 'accessPoint') {
    for (const row of await database.accessPoints.bulkGet(asked))
      if (row !== undefined && row.deletedAt === null) take(row, placeBulkPatch(row, change, newId));
  } else if (list === 'organisation') {
    for (const row of await database.organisations.bulkGet(asked))
      if (row !== undefined && row.deletedAt === null) take(row, organisationBulkPatch(row, change));
  } else if (list === 'item') {
    for (const row of await database.items.bulkGet(asked))
      if (row !== undefined && row.deletedAt === null) take(row, itemBulkPatch(row, change));
  } else if (list === 'animator') {
    for (const row of await database.animators.bulkGet(asked))
      if (row !== undefined && row.deletedAt === null) take(row, animatorBulkPatch(row, change));
  } else if (list === 'ticket') {
    for (const row of await database.tickets.bulkGet(asked))
      if (row !== undefined && row.deletedAt === null) take(row, ticketBulkPatch(row, change));
  }
  return { living, patched };
}
