import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '#renderer/shell/desktop.ts';
import { type Desktop, hasElectron, launchDesktop, openFolder } from './launch-desktop.ts';

describe.skipIf(!hasElectron)('journal of the desktop shell', () => {
  let desktop: Desktop;
  let userData = '';
  beforeAll(async () => {
    userData = openFolder();
    desktop = await launchDesktop({ userData });
  });
  afterAll(async () => {
    await desktop?.close();
    rmSync(userData, { recursive: true, force: true });
  });

  const pointer = { registerId: '01890a5d-ac96-774b-bcce-b302099a8057', generation: 7, deviceId: 'abc123' };
  const journalFile = () => join(userData, 'journal', '77.journal');

  it('appends in order, tells the length, reads and cuts', async () => {
    const seen = await desktop.page.evaluate(async () => {
      const journal = window.desktop?.journal;
      if (!journal) throw new Error('no bridge');
      const bytes = (text: string) => new TextEncoder().encode(text);
      const lengths = await Promise.all(['aa', 'bbb', 'c'].map((text) => journal.append('77', bytes(text))));
      const read = await journal.read('77', 1, 100);
      const beyond = await journal.read('77', 100, 10);
      const none = await journal.length('78');
      const cut = await journal.truncate('77', 5);
      const longer = await journal.truncate('77', 50);
      const after = await journal.append('77', bytes('d'));
      return {
        lengths,
        text: read.ok ? new TextDecoder().decode(read.value) : null,
        beyond: beyond.ok ? beyond.value.byteLength : null,
        none,
        cut,
        longer: longer.ok,
        after,
      };
    });
    expect(seen).toEqual({
      lengths: [2, 5, 6].map((value) => ({ ok: true, value })),
      text: 'abbbc',
      beyond: 0,
      none: { ok: true, value: 0 },
      cut: { ok: true, value: null },
      longer: false,
      after: { ok: true, value: 6 },
    });
    expect(readFileSync(journalFile(), 'utf8')).toBe('aabbbd');
  });

  it('holds every acknowledged byte after the program is killed', async () => {
    await desktop.page.evaluate((value) => window.desktop?.journal.writePointer(value), pointer);
    const acknowledged = await desktop.page.evaluate(async () => {
      let length = 0;
      for (let act = 0; act < 40; act += 1) {
        const outcome = await window.desktop?.journal.append('77', new Uint8Array(1000).fill(act));
        if (outcome?.ok) length = outcome.value;
      }
      return length;
    });
    // From inside, as the launcher of a test runtime is another process.
    const gone = desktop.app.waitForEvent('close');
    await desktop.app.evaluate(() => {
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), 20);
    });
    await gone;
    expect(readFileSync(journalFile()).byteLength).toBe(acknowledged);

    desktop = await launchDesktop({ userData });
    const kept = await desktop.page.evaluate(async () => [
      await window.desktop?.journal.readPointer(),
      await window.desktop?.journal.length('77'),
    ]);
    expect(kept).toEqual([
      { ok: true, value: pointer },
      { ok: true, value: acknowledged },
    ]);
    expect(readdirSync(join(userData, 'journal')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
