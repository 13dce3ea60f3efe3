import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { bundles, viteConfig } from './vite/vite-config.ts';

const root = resolve(import.meta.dirname, '..');
/** Written last, so that a build cut short is begun again. */
const stamp = join(root, 'dist', 'built');
const sources = [
  'shared',
  'electron',
  'renderer',
  'build/vite',
  'build/territory',
  'package-lock.json',
  'package.json',
];

/** Builds main, preload and page into dist/. Rejects with the builder's message. */
export async function buildProgram(): Promise<void> {
  const begun = new Date();
  for (const bundle of bundles) await build(viteConfig(bundle));
  writeFileSync(stamp, begun.toISOString());
}

/** Whether a source is newer than the last whole build, or there is none. */
export function isBuildStale(): boolean {
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > built);
}

/** Latest change below a path, in milliseconds; a folder's own time tells of a file taken away. */
function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    stats.mtimeMs,
  );
}
