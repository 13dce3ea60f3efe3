import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

/**
 * How to start the Chromium that comes with the npm packages, with no manual step: unpacked once into a folder of
 * its own, with the shared libraries and the font that it brings for machines that have none.
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
  return { executablePath: await unpack(folder), args, env: environment(folder) };
}

/** The package unpacks where TMPDIR points, and its libraries only where it believes to be on a server of that name. */
async function unpack(folder: string): Promise<string> {
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  const before = { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH, FONTCONFIG_PATH };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

function environment(folder: string): Record<string, string> {
  // Its own font list names folders that only such servers have; without any font the browser falls at the first field.
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`,
  );
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(inherited),
    TMPDIR: folder,
    FONTCONFIG_FILE: fonts,
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
  };
}
