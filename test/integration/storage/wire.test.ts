import { expose, wrap } from 'comlink';
import { describe, expect, it } from 'vitest';
import { type FlatJournalHome, flatJournalHome, journalHomeOf } from '#renderer/workers/journal-home-wire.ts';
import { setUpWire } from '#renderer/workers/wire.ts';
import type { FileSource } from '#shared/shell/contract.ts';
import { makeJournalHome } from '#test/factories/journal-home.ts';

/** The same passage as between page and worker: a channel whose two ends share nothing but messages. */
function across<T extends object>(api: T) {
  setUpWire();
  const { port1, port2 } = new MessageChannel();
  expose(api, port1);
  return {
    remote: wrap<T>(port2),
    close: () => {
      port1.close();
      port2.close();
    },
  };
}

describe('the wire between page and worker', () => {
  it('carries functions, and objects with functions and data, as they are', async () => {
    const { remote, close } = across({
      readAll: async (file: FileSource, onProgress: (done: number) => void): Promise<string> => {
        const bytes = await file.read(0, file.size);
        onProgress(bytes.byteLength);
        return `${file.name}: ${new TextDecoder().decode(bytes)}`;
      },
    });
    const progress: number[] = [];
    const content = new TextEncoder().encode('un lieu');
    const file: FileSource = {
      name: 'lieux.csv',
      size: content.byteLength,
      read: async (offset, length) => content.slice(offset, offset + length),
      close: async () => undefined,
    };
    expect(await remote.readAll(file, (done) => progress.push(done))).toBe('lieux.csv: un lieu');
    await expect.poll(() => progress).toEqual([content.byteLength]);
    close();
  });

  it("carries the journal's home of a shell, and its failures", async () => {
    const home = makeJournalHome();
    const { remote, close } = across({
      use: async (flat: FlatJournalHome): Promise<readonly [number, readonly number[]]> => {
        const journal = journalHomeOf(flat).journal(3);
        await journal.append(new Uint8Array([1, 2, 3]));
        await journal.truncate(2);
        return [await journal.length(), [...(await journal.read(0, 10))]];
      },
    });
    expect(await remote.use(flatJournalHome(home))).toEqual([2, [1, 2]]);
    expect([...home.bytesOf(3)]).toEqual([1, 2]);
    home.failAppends(true);
    await expect(remote.use(flatJournalHome(home))).rejects.toThrow('no space left');
    close();
  });
});
