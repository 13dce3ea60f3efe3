import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { addressOf, serveBrowserShell } from '#build/browser-server/browser-server.ts';
import { npmChromium } from '#build/chromium/npm-chromium.ts';
const out = '/work/wt/scratch/papers';
const port = 4871;
const server = await serveBrowserShell({ folder: 'dist/renderer', port });
const { executablePath, args, env } = await npmChromium();
const browser = await chromium.launch({ executablePath, args, env } as never);
const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', acceptDownloads: true });
await context.addInitScript('globalThis.__name = (f) => f');
const page = await context.newPage();
page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text()));
page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
await page.goto(addressOf(port));
await page.getByLabel('Votre nom').fill('Camille Essai');
await page.getByRole('radio', { name: /Ouvrir le registre d’exemple/ }).click();
await page.getByRole('button', { name: 'Commencer' }).click();
await page.getByRole('link', { name: 'Usages' }).waitFor({ timeout: 120_000 });
const ids = await page.evaluate(async () => {
  const names = (await indexedDB.databases()).map((d) => d.name ?? '').filter((n) => /^maillage-\d+$/.test(n));
  const open = (name: string) => new Promise<IDBDatabase>((r, j) => { const q = indexedDB.open(name); q.onsuccess = () => r(q.result); q.onerror = () => j(q.error); });
  const all = (db: IDBDatabase, t: string) => new Promise<any[]>((r) => { const q = db.transaction(t).objectStore(t).getAll(); q.onsuccess = () => r(q.result); });
  const db = await open(names.sort().at(-1)!);
  const loans = await all(db, 'loans'); const lines = await all(db, 'loanLines');
  db.close();
  const of = (id: string) => lines.filter((l) => l.loanId === id);
  const most = (list: any[]) => list.sort((a, b) => of(b.id).length - of(a.id).length)[0]?.id;
  return {
    names,
    booked: most(loans.filter((l) => !l.handedOverOn && !l.cancelledOn && !l.waiting)),
    kit: most(loans.filter((l) => l.handedOverOn)),
    partial: loans.find((l) => l.handedOverOn && of(l.id).some((x) => x.itemId && x.returnedOn) && of(l.id).some((x) => x.itemId && !x.returnedOn))?.id,
    back: most(loans.filter((l) => of(l.id).some((x) => x.conditionIn === 'damaged' || x.noteIn))),
  };
});
console.log(ids);
const base = addressOf(port);
const shot = async (hash: string, name: string, size = [1280, 720], full = false) => {
  await page.setViewportSize({ width: size[0]!, height: size[1]! });
  await page.goto(`${base}#${hash}`);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: full });
};
const pdf = async (name: string) => writeFileSync(`${out}/${name}.pdf`, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
const only = process.argv[2] ?? '';
const want = (n: string) => only === '' || only.split(',').includes(n);
if (want('papers')) {
  await shot(`/prets/${ids.booked}/convention`, 'agreement-booked', [1280, 1400]); await pdf('agreement-booked');
  await shot(`/prets/${ids.kit}/bon-de-sortie`, 'handover', [1280, 1400]); await pdf('handover');
  await shot(`/prets/${ids.partial}/bon-de-retour`, 'return', [1280, 1400]); await pdf('return');
  await shot(`/prets/${ids.back}/bon-de-retour`, 'return-damaged', [1280, 1400]);
}
if (want('labels')) {
  await shot('/materiel/etiquettes', 'labels', [1280, 720]); await pdf('labels');
  await page.getByRole('combobox', { name: 'Planche A4' }).click();
  await page.getByRole('option', { name: /^65/ }).click();
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${out}/labels65.png` }); await pdf('labels65');
  await shot('/materiel/etiquettes', 'labels-wide', [1920, 1080]);
}
if (want('values')) { await shot('/materiel/valeurs', 'values', [1280, 900]); await pdf('values'); }
if (want('settings')) {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${base}#/reglages`);
  await page.waitForTimeout(1200);
  await page.locator('#settings-equipment').scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${out}/settings.png` });
  await page.setViewportSize({ width: 1280, height: 2200 });
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${out}/settings-full.png` });
}
if (want('dark')) {
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot('/reglages', 'settings-dark', [1280, 2200]);
  await shot('/materiel/etiquettes', 'labels-dark');
}
await browser.close();
server.closeAllConnections(); server.close();
