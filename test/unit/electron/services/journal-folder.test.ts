import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openJournalFolder } from '#electron/services/journal-folder.ts';

describe('journal folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maillage-journal-'));
    return () => rmSync(folder, { recursive: true });
  });
  const pointer = { registerId: '01890a5d-ac96-774b-bcce-b302099a8057', generation: 2, deviceId: 'abcd' };

  it('begins empty: no pointer, no length, nothing to read, and reading makes no file', async () => {
    const journals = openJournalFolder(join(folder, 'new'));
    expect(await journals.readPointer()).toBeNull();
    expect(await journals.length('1')).toBe(0);
    expect(await journals.read('1', 0, 10)).toHaveLength(0);
    expect(() => statSync(join(folder, 'new'))).toThrow();
  });

  it('keeps the pointer, and refuses a damaged one rather than begin anew', async () => {
    const journals = openJournalFolder(folder);
    await journals.writePointer(pointer);
    expect(await openJournalFolder(folder).readPointer()).toEqual(pointer);
    writeFileSync(join(folder, 'pointer.json'), '{"registerId":');
    await expect(journals.readPointer()).rejects.toThrow();
    writeFileSync(join(folder, 'pointer.json'), '{}');
    await expect(journals.readPointer()).rejects.toThrow();
  });

  it('goes on after an earlier program', async () => {
    const before = openJournalFolder(folder);
    await before.append('1', new Uint8Array([1, 2]));
    await before.close();
    const after = openJournalFolder(folder);
    expect(await after.append('1', new Uint8Array([3]))).toBe(3);
    expect([...(await after.read('1', 0, 10))]).toEqual([1, 2, 3]);
    await after.close();
  });

  it('refuses to be cut longer', async () => {
    const journals = openJournalFolder(folder);
    await journals.append('1', new Uint8Array(4));
    await expect(journals.truncate('1', 5)).rejects.toThrow(RangeError);
    expect(await journals.length('1')).toBe(4);
    await journals.close();
  });

  it('holds what a plain list of bytes would, whatever the order of acts', async () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('append' as const), bytes: fc.uint8Array({ maxLength: 40 }) }),
      fc.record({
        kind: fc.constant('truncate' as const),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        run += 1;
        const name = String(run);
        const journals = openJournalFolder(folder);
        let model: number[] = [];
        for (const step of acts) {
          if (step.kind === 'append') {
            model = [...model, ...step.bytes];
            expect(await journals.append(name, step.bytes)).toBe(model.length);
          } else {
            model = model.slice(0, Math.floor(step.share * model.length));
            await journals.truncate(name, model.length);
          }
          expect(await journals.length(name)).toBe(model.length);
        }
        expect([...(await journals.read(name, 0, 10_000))]).toEqual(model);
        await journals.close();
        if (model.length > 0) expect([...readFileSync(join(folder, `${name}.journal`))]).toEqual(model);
      }),
      { numRuns: 30 },
    );
  });
});
