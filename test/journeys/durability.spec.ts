import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveDurabilityPage } from './durability/durability-server.ts';
import { type KillableChromium, startKillableChromium } from './durability/killable-chromium.ts';
import type {} from './durability/page.ts';

/** Times that the browser is killed while it writes. */
const KILLS = 6;

describe('saved means saved', () => {
  let profile = '';
  let served: Awaited<ReturnType<typeof serveDurabilityPage>>;
  const running: KillableChromium[] = [];

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'maillage-profile-'));
    served = await serveDurabilityPage();
  });
  afterAll(async () => {
    for (const { kill } of running) await kill();
    await served.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function start(): Promise<KillableChromium> {
    const browser = await startKillableChromium(inject('chromium'), profile);
    running.push(browser);
    await browser.page.goto(served.address);
    return browser;
  }

  it('every act that was acknowledged is there after the browser is killed at any moment', async () => {
    const acknowledged = new Map<string, number>();
    let generation = 1;
    let replayed = 0;
    for (let turn = 0; turn <= KILLS; turn += 1) {
      const { page, kill } = await start();
      let opening = await page.evaluate(() => window.durability.open());
      if (turn === 0) {
        expect(opening).toEqual({ kind: 'none' });
        await page.evaluate(() => window.durability.create());
        opening = await page.evaluate(() => window.durability.open());
      }
      if (opening.kind !== 'open') throw new Error(`turn ${turn}: ${JSON.stringify(opening)}`);
      expect(opening.rebuilt).toBe(false);
      generation = opening.generation;
      replayed += opening.replayed;
      const names = await page.evaluate((of) => window.durability.names(of), generation);
      for (const [id, edit] of acknowledged) {
        // An act on its way when the browser died may be there too; never an earlier one.
        expect(Number(names[id]), `place ${id} after kill ${turn}`).toBeGreaterThanOrEqual(edit);
      }
      if (turn === KILLS) {
        await kill();
        break;
      }
      await page.exposeFunction('acknowledged', (id: string, name: string) => {
        acknowledged.set(id, Number(name));
      });
      page.evaluate(() => window.durability.load(window.acknowledged)).catch(() => undefined);
      const before = acknowledged.size;
      await expect
        .poll(() => acknowledged.size, { timeout: 20_000, interval: 5 })
        .toBeGreaterThan(before + 3);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 700));
      await kill();
    }
    expect(acknowledged.size).toBeGreaterThan(KILLS * 3);
    console.log(`${acknowledged.size} places acknowledged over ${KILLS} kills, ${replayed} acts replayed`);
  });

  it('acts that only the journal holds are written again at the next start, which says so', async () => {
    const { page, kill } = await start();
    const opening = await page.evaluate(() => window.durability.open());
    if (opening.kind !== 'open') throw new Error(JSON.stringify(opening));
    const { generation } = opening;
    const ids = await page.evaluate((of) => window.durability.writeThenForget(of, 4), generation);
    const forgotten = await page.evaluate((of) => window.durability.names(of), generation);
    for (const id of ids) expect(forgotten[id]).toBeUndefined();
    await kill();

    const again = await start();
    expect(await again.page.evaluate(() => window.durability.open())).toMatchObject({
      kind: 'open',
      generation,
      replayed: 4,
      rebuilt: false,
    });
    const names = await again.page.evaluate((of) => window.durability.names(of), generation);
    expect(ids.map((id) => names[id])).toEqual(['oublié 0', 'oublié 1', 'oublié 2', 'oublié 3']);
  });

  it('a second window on the same register is told that it is held', async () => {
    const { page } = running.at(-1) ?? (await start());
    const second = await page.context().newPage();
    await second.goto(served.address);
    expect(await second.evaluate(() => window.durability.open())).toEqual({ kind: 'busy' });
    await second.close();
  });
});
