import type { Month } from '#shared/domain/calendar/month.ts';
import { decodeReturn, encodeParts, parseReturnId } from '#shared/domain/usage-return/usage-block.ts';
import { textsOf, type UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import type { RegisterDatabase } from './database.ts';
import { blockRecord, monthKeys, readBlock } from './usage-column-records.ts';
import type { PackedMonth, UsageMemory } from './usage-memory.ts';

/** Edits by first month. */
export function groupByMonth(
  edits: ReadonlyMap<string, UsageReturn | null>,
): ReadonlyMap<Month, Map<string, UsageReturn | null>> {
  const months = new Map<Month, Map<string, UsageReturn | null>>();
  for (const [id, entry] of edits) {
    const month = parseReturnId(id)?.from;
    if (month === undefined) continue;
    const ofMonth = months.get(month) ?? new Map<string, UsageReturn | null>();
    months.set(month, ofMonth.set(id, entry));
  }
  return months;
}

/** Writes the blocks of a month anew with some edits in them, and their comments. Inside a transaction. */
export async function packMonth(
  { usageColumns, usageText }: RegisterDatabase,
  { placeIds, placeIndex }: UsageMemory,
  month: Month,
  edits: ReadonlyMap<string, UsageReturn | null>,
): Promise<PackedMonth> {
  const [lower, upper] = monthKeys(month);
  const records = await usageColumns.where('key').between(lower, upper).toArray();
  const placeIdAt = (index: number): string => placeIds[index] ?? '';
  const entries = new Map<string, UsageReturn>();
  for (const block of records.map(readBlock)) {
    for (let row = 0; row < block.rows; row += 1) {
      // Words stand apart: packing leaves those of the other returns where they are.
      const entry = decodeReturn(block, row, placeIdAt, () => null);
      entries.set(entry.id, entry);
    }
  }
  for (const [id, entry] of edits) {
    if (entry === null) entries.delete(id);
    else entries.set(id, entry);
  }
  const blocks = encodeParts(month, [...entries.values()], placeIndex);
  const parts = blocks.map((block, part) => blockRecord(part, block));
  await usageColumns.bulkPut(parts);
  const kept = new Set(parts.map(({ key }) => key));
  await usageColumns.bulkDelete(records.map(({ key }) => key).filter((key) => !kept.has(key)));
  const texts = [...edits.values()].flatMap((entry) => {
    const words = entry === null ? null : textsOf(entry);
    return entry === null || words === null ? [] : [{ id: entry.id, ...words }];
  });
  const commented = new Set(texts.map(({ id }) => id));
  await usageText.bulkDelete([...edits.keys()].filter((id) => !commented.has(id)));
  await usageText.bulkPut(texts);
  return { month, blocks, folded: edits };
}
