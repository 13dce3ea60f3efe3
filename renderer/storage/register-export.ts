import { recordTables } from '#shared/domain/change-set/change-set.ts';
import type { RegisterFileHeader } from '#shared/exchange/register-file/register-file-header.ts';
import { FORMAT_VERSION } from '#shared/exchange/register-file/register-file-header.ts';
import { beginRegisterFile } from '#shared/exchange/register-file/register-file-writer.ts';
import type { FileSink } from '#shared/shell/contract.ts';
import { SCHEMA_VERSION } from './migrations/migrations.ts';
import { recordTablesOf } from './record-tables.ts';
import type { Register } from './register.ts';

/** Records read at once. */
const PAGE = 500;
/** Contents of documents are megabytes each. */
const CONTENT_PAGE = 2;

/** What the export tells and is told. */
export type ExportOptions = {
  readonly appVersion: string;
  /** The instant of the export. */
  readonly at: string;
  /** Told after each piece: records and returns written, of those in all. May stop the export by throwing. */
  readonly onWritten: (done: number, total: number) => void | Promise<void>;
};

/**
 * Writes the whole register, tombstones included, page by page. No act comes in between: the file is the register at
 * one moment. Nothing of the database is written, so that it works on a full disk too.
 *
 * @returns how many records and returns the file holds
 */
export function exportRegister(
  { database, parts, pointer, writePath }: Register,
  write: FileSink['write'],
  { appVersion, at, onWritten }: ExportOptions,
): Promise<number> {
  const header: RegisterFileHeader = {
    format: 'maillage',
    formatVersion: FORMAT_VERSION,
    schemaVersion: SCHEMA_VERSION,
    appVersion,
    exportedAt: at,
    registerId: pointer.registerId,
    device: pointer.deviceId,
    scope: 'all',
    encryption: null,
  };
  return writePath.alone(async () => {
    const tables = recordTablesOf(database);
    const { blocks, placeIds, textsOf } = (await parts.usage.memory()).blocks();
    let total = blocks.reduce((sum, { rows }) => sum + rows, 0);
    const sessions = await parts.sessions.content();
    total += sessions.count;
    for (const table of recordTables) total += await tables[table].count();
    const file = await beginRegisterFile(header, write);
    let done = 0;
    for (const table of recordTables) {
      const page = table === 'attachmentContent' ? CONTENT_PAGE : PAGE;
      let after = '';
      for (;;) {
        const rows = await tables[table].where('id').above(after).limit(page).toArray();
        for (const row of rows) {
          await file.record(table, row);
          after = row.id;
        }
        done += rows.length;
        await onWritten(done, total);
        if (rows.length < page) break;
      }
    }
    await file.places(placeIds);
    for (const block of blocks) {
      await file.usage(block, textsOf);
      done += block.rows;
      await onWritten(done, total);
    }
    for (const name of sessions.parts) {
      const block = await sessions.blockOf(name);
      await file.sessions(block, sessions.lists, sessions.textsOf);
      done += block.rows;
      await onWritten(done, total);
    }
    return file.end();
  });
}
