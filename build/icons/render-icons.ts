import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { npmChromium } from '#build/chromium/npm-chromium.ts';

/** `npx tsx build/icons/render-icons.ts`: the mark as pictures, for what takes no SVG. Run again after a change of icon.svg. */
const root = resolve(import.meta.dirname, '..', '..');
const mark = readFileSync(join(root, 'renderer', 'public', 'icon.svg'), 'utf8');
const pictures = [
  { size: 192, path: 'renderer/public/icon-192.png' },
  { size: 512, path: 'renderer/public/icon-512.png' },
  { size: 1024, path: 'build/icons/icon.png' },
] as const;

const browser = await chromium.launch(await npmChromium());
for (const { size, path } of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`,
  );
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
