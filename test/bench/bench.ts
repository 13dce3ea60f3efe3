import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { addressOf, serveBrowserShell } from '#build/browser-server/browser-server.ts';
import { npmChromium } from '#build/chromium/npm-chromium.ts';
import { viteConfig } from '#build/vite/vite-config.ts';
import { z } from '#shared/schema.ts';
import { type BenchFlags, readBenchFlags } from './bench-flags.ts';
import type { BenchReport, BenchRow } from './bench-row.ts';
import { measureReport } from './measure-report.ts';

/**
 * `npm run bench`: measures the program in a real Chromium with its database on disk, each work against a peer in the
 * same run. `--scale 1` is the reference register; `--json FILE` keeps the results.
 */
const PORT = 27_439;
const LONGEST = 60 * 60 * 1000;
const reportSchema = z.object({
  places: z.int(),
  returns: z.int(),
  rows: z.array(
    z.object({
      work: z.string(),
      peer: z.string(),
      own: z.number(),
      against: z.number(),
      limit: z.number().nullable(),
    }),
  ),
});

async function measureInChromium({ scale, part }: BenchFlags, folder: string): Promise<BenchReport> {
  const pages = join(folder, 'page');
  const config = viteConfig('renderer');
  const root = resolve(import.meta.dirname, 'page');
  await build({
    ...config,
    root,
    publicDir: false,
    plugins: [],
    build: { ...config.build, outDir: pages, rolldownOptions: { input: join(root, 'index.html') } },
  });
  const server = await serveBrowserShell({ folder: pages, port: PORT });
  const { executablePath, args, env } = await npmChromium();
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(args === undefined ? {} : { args }),
    ...(env === undefined ? {} : { env }),
  });
  try {
    const page = await context.newPage();
    await page.goto(`${addressOf(PORT)}?scale=${scale}&part=${part}`);
    await page.waitForFunction(() => document.title !== 'Bench', null, { timeout: LONGEST, polling: 500 });
    const text = (await page.textContent('body')) ?? '';
    if ((await page.title()) === 'failed') throw new Error(text);
    return reportSchema.parse(JSON.parse(text));
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
}

/** How much longer each work takes on ten times as much. */
function growth(whole: BenchReport, tenth: BenchReport): readonly BenchRow[] {
  return whole.rows.flatMap(({ work, own }, index) => {
    const small = tenth.rows[index];
    return small === undefined
      ? []
      : [{ work: `growth: ${work}`, peer: 'on a tenth', own, against: small.own, limit: 11 }];
  });
}

/** What stands for the page where the report alone is asked for: its register is always the everyday one. */
const nothingMeasured: BenchReport = { places: 0, returns: 0, rows: [] };

function ratio(value: number): string {
  return value >= 0.1 ? value.toFixed(2) : `1/${Math.round(1 / value)}`;
}

function table({ places, returns, rows }: BenchReport): string {
  const lines = rows.map(({ work, peer, own, against, limit }) => [
    work,
    `${own.toFixed(1)} ms`,
    peer,
    `${against.toFixed(1)} ms`,
    ratio(own / against),
    limit === null ? '–' : `≤ ${ratio(limit)}`,
    limit === null ? '' : own / against <= limit ? 'reached' : 'missed',
  ]);
  const head = ['work', 'time', 'measured against', 'time', 'ratio', 'to reach', ''];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((line) => (line[column] ?? '').length)),
  );
  const text = [head, ...lines].map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`${places} places, ${returns} returns`, '', ...text].join('\n');
}

const flags = readBenchFlags(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
try {
  const inPage = flags.part !== 'report';
  const whole = inPage ? await measureInChromium(flags, join(folder, 'whole')) : nothingMeasured;
  const tenth =
    flags.growth && inPage
      ? await measureInChromium({ ...flags, scale: flags.scale / 10 }, join(folder, 'tenth'))
      : null;
  const printed = flags.part === 'all' || !inPage ? await measureReport(flags.growth) : [];
  const report = {
    ...whole,
    rows: [...whole.rows, ...(tenth === null ? [] : growth(whole, tenth)), ...printed],
  };
  process.stdout.write(`${table(report)}\n`);
  if (flags.json !== null) writeFileSync(flags.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
