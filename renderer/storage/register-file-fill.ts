import { recordTables } from '#shared/domain/change-set/change-set.ts';
import { accepted, type Outcome } from '#shared/domain/problem.ts';
import type { RegisterFileItem } from '#shared/exchange/register-file/line-reader.ts';
import type { RecordItem } from '#shared/exchange/register-file/record-item.ts';
import { readRegisterFile } from '#shared/exchange/register-file/register-file-reader.ts';
import type { FileSource } from '#shared/shell/contract.ts';
import type { RowCounts } from './database.ts';
import type { GenerationTarget } from './generation-fill.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import { beginSessionFill } from './session-fill.ts';
import { beginUsageFill } from './usage-fill.ts';

/** Records written at once: each batch is flushed to the disk. */
const BATCH = 2_000;
/** Characters of documents held at once. */
const CONTENT_BATCH = 16 * 1024 * 1024;

/**
 * Fills a generation from a register file, as it is read. Nothing of it counts before the whole file was checked: a
 * refusal throws the generation away.
 *
 * @param onRead told bytes read of bytes in all; may stop the reading by throwing
 */
export async function fillFromRegisterFile(
  target: GenerationTarget,
  file: FileSource,
  onRead: (done: number, total: number) => void | Promise<void>,
): Promise<Outcome<RowCounts>> {
  const usage = beginUsageFill(target);
  const sessions = beginSessionFill(target);
  let batch: RecordItem[] = [];
  let content = 0;
  const flush = async (): Promise<void> => {
    const items = batch;
    batch = [];
    content = 0;
    await putItems(target, items);
  };
  const take = async (item: RegisterFileItem): Promise<void> => {
    if (item.table === 'usagePlaces') return;
    if (item.table === 'usageReturn') {
      await usage.putBlock(item.block, item.placeIds, item.texts);
      return;
    }
    if (item.table === 'session') {
      await sessions.putBlock(item.block, item.lists, item.texts);
      return;
    }
    batch.push(item);
    if ('data' in item.row) content += item.row.data.length;
    if (batch.length >= BATCH || content >= CONTENT_BATCH) await flush();
  };
  const read = await readRegisterFile(file, { schemaVersion: SCHEMA_VERSION, take, onRead });
  if (!read.ok) return read;
  await flush();
  await usage.finish();
  await sessions.finish();
  return accepted(read.value);
}

async function putItems({ putRecords }: GenerationTarget, items: readonly RecordItem[]): Promise<void> {
  for (const table of recordTables)
    await putRecords(
      table,
      items.filter((item) => item.table === table).map(({ row }) => row),
    );
}
