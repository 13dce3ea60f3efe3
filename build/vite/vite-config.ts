import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { z } from '#shared/schema.ts';
import { territoryAsset } from './territory-asset.ts';

/** The three bundles of the program. */
export const bundles = ['main', 'preload', 'renderer'] as const;
export type Bundle = (typeof bundles)[number];

const root = resolve(import.meta.dirname, '..', '..');
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const nodeModules = new Set(['electron', ...builtinModules]);

/** Where the bundles come, from the project's folder. */
export const outputFolders = { electron: 'dist/electron', renderer: 'dist/renderer' } as const;

/**
 * Vite's configuration of one bundle. Main and preload are single CommonJS files for Node 18; the page is made
 * for Chromium 114, with no inline script and no inlined asset, as its content security policy wants.
 */
export function viteConfig(bundle: Bundle): InlineConfig {
  return bundle === 'renderer' ? rendererConfig() : electronConfig(bundle);
}

function rendererConfig(): InlineConfig {
  return {
    configFile: false,
    root: join(root, 'renderer'),
    cacheDir: join(root, 'node_modules', '.vite'),
    publicDir: join(root, 'renderer', 'public'),
    base: '/',
    plugins: [react(), territoryAsset()],
    define: { __PROGRAM_VERSION__: JSON.stringify(version) },
    worker: { format: 'es' },
    server: { host: '127.0.0.1', strictPort: true },
    build: {
      outDir: join(root, outputFolders.renderer),
      emptyOutDir: true,
      target: 'chrome114',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        // The program, and the page that lays a given report without a register.
        input: [join(root, 'renderer', 'index.html'), join(root, 'renderer', 'print.html')],
      },
      // Everything is read from the disk of the same PC; the size of a piece costs nothing to carry.
      chunkSizeWarningLimit: 4000,
    },
    logLevel: 'warn',
  };
}

function electronConfig(bundle: 'main' | 'preload'): InlineConfig {
  return {
    configFile: false,
    root,
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: join(root, 'electron', bundle === 'main' ? 'main.ts' : 'preload/preload.ts'),
      outDir: join(root, outputFolders.electron),
      emptyOutDir: false,
      target: 'node18',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: (id) => id.startsWith('node:') || nodeModules.has(id),
        output: { format: 'cjs', entryFileNames: `${bundle}.cjs`, codeSplitting: false },
      },
    },
    logLevel: 'warn',
  };
}
