import { makeRegisterFileVerbs } from '#renderer/workers/register-file-verbs.ts';
import type { WorkerContext } from '#renderer/workers/worker-context.ts';
import type { BenchRow } from '#test/bench/bench-row.ts';
import { timed } from './timing.ts';

const END_OF_LINE = 10;

/**
 * The register saved to a file and opened from it again.
 *
 * @param bulkAdd how long all returns took as rows of a table, in milliseconds
 */
export async function measureFile(context: WorkerContext, bulkAdd: number): Promise<readonly BenchRow[]> {
  const verbs = makeRegisterFileVerbs(context);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const sink = {
    write: async (bytes: Uint8Array) => {
      pieces.push(new Uint8Array(bytes));
    },
    finish: async () => 'bench.maillage',
    discard: async () => undefined,
  };
  const save = await timed(async () => {
    const saved = await verbs.saveRegisterFile(sink, () => undefined);
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  });
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  const gzip = await gzipTime(bytes.slice(bytes.indexOf(END_OF_LINE) + 1));
  const file = {
    name: 'bench.maillage',
    size: bytes.length,
    read: async (offset: number, length: number) => bytes.slice(offset, offset + length),
    close: async () => undefined,
  };
  const open = await timed(async () => {
    const opened = await verbs.openRegisterFile(file, () => undefined);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  });
  return [
    { work: 'save to a register file', peer: 'gzip of the same bytes', own: save, against: gzip, limit: 3 },
    {
      work: 'restore from a register file',
      peer: 'bulkAdd of the returns',
      own: open,
      against: bulkAdd,
      limit: 1 / 60,
    },
  ];
}

/** How long the platform takes to compress what some bytes hold. */
async function gzipTime(compressed: Uint8Array<ArrayBuffer>): Promise<number> {
  const plain = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const content = await new Response(plain).blob();
  return timed(async () => {
    await new Response(content.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  });
}
