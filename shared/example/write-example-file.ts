import { encodeSessionParts, noSessionTexts } from '#shared/domain/session/session-block.ts';
import { makeSessionLists } from '#shared/domain/session/session-lists.ts';
import { encodeParts } from '#shared/domain/usage-return/usage-block.ts';
import { textsOf } from '#shared/domain/usage-return/usage-return.ts';
import { beginRegisterFile } from '#shared/exchange/register-file/register-file-writer.ts';
import type { FileSink } from '#shared/shell/contract.ts';
import { exampleAuthor } from './example-author.ts';
import { exampleRecords } from './example-records.ts';
import type { ExampleRegister } from './generate-example.ts';

/** What a file tells of the program that wrote it. */
export type ExampleFileVersions = { readonly appVersion: string; readonly schemaVersion: number };

/**
 * Writes the example as a register file, month by month, so that its size is bounded by the disk alone. The same example
 * gives the same bytes.
 *
 * @returns the number of returns written
 */
export async function writeExampleFile(
  example: ExampleRegister,
  { appVersion, schemaVersion }: ExampleFileVersions,
  write: FileSink['write'],
): Promise<number> {
  const file = await beginRegisterFile(
    {
      format: 'maillage',
      formatVersion: 1,
      schemaVersion,
      appVersion,
      exportedAt: example.settings.createdAt,
      registerId: example.registerId,
      device: exampleAuthor.device,
      scope: 'all',
      encryption: null,
    },
    write,
  );
  await file.record('settings', example.settings);
  for (const { table, rows } of exampleRecords(example))
    for (const row of rows) await file.record(table, row);

  const placeIds = example.places.map(({ id }) => id);
  const indexes = new Map(placeIds.map((id, index) => [id, index]));
  await file.places(placeIds);
  let written = 0;
  for (const month of example.months) {
    const returns = example.returnsOf(month);
    const texts = new Map(returns.map((entry) => [entry.id, textsOf(entry)]));
    for (const block of encodeParts(month, returns, (id) => indexes.get(id) ?? -1))
      await file.usage(block, (id) => texts.get(id) ?? null);
    written += returns.length;
  }
  const lists = makeSessionLists();
  for (const month of example.months) {
    const sessions = example.sessionsOf(month);
    const texts = new Map(sessions.map((session) => [session.id, session]));
    for (const block of encodeSessionParts(month, sessions, lists))
      await file.sessions(block, lists.lists, (id) => texts.get(id) ?? noSessionTexts);
  }
  await file.end();
  return written;
}
