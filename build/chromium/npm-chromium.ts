import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

/**
 * How to start the Chromium that comes with the npm packages, with no manual step: unpacked once into a folder of
 * its own, with the shared libraries that it brings for machines that have none.
 *
 * `MAILLAGE_CHROMIUM`, the path of another Chromium, takes its place.
 */
export async function npmChromium(): Promise<LaunchOptions> {
  // The bundled build is made for servers: as root it needs the sandbox off, and there is no GPU.
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  const chosen = process.env.MAILLAGE_CHROMIUM;
  if (chosen !== undefined && chosen !== '') return { executablePath: chosen, args };
  const folder = join(tmpdir(), `maillage-chromium-${process.getuid?.() ?? 'user'}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    return {
      executablePath,
      args,
      env: { ...process.env, TMPDIR: folder, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
    };
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    delete process.env.LD_LIBRARY_PATH;
  }
}
