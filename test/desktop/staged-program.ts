import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from '#shared/schema.ts';

const root = resolve(import.meta.dirname, '..', '..');
const manifestSchema = z.object({
  name: z.string(),
  productName: z.string(),
  version: z.string(),
  main: z.string(),
});

/**
 * The built program in a folder of its own, as it is packaged: bundles and manifest, no source, no module.
 * Gives the folder. Throws where nothing is built.
 */
export function stageProgram(): string {
  const folder = join(root, 'dist', 'desktop-app');
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const part of ['electron', 'renderer']) {
    const bundle = join(root, 'dist', part);
    if (!existsSync(bundle)) throw new Error(`dist/${part} is missing: run \`npm run build\` first`);
    cpSync(bundle, join(folder, 'dist', part), { recursive: true });
  }
  return folder;
}
