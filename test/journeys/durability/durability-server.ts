import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';
import { viteConfig } from '#build/vite/vite-config.ts';

/** Builds the page of the durability test around the real register worker, and serves it on 127.0.0.1. */
export async function serveDurabilityPage(): Promise<{
  readonly address: string;
  readonly close: () => Promise<void>;
}> {
  const outDir = await mkdtemp(join(tmpdir(), 'maillage-durability-'));
  const config = viteConfig('renderer');
  await build({
    ...config,
    root: import.meta.dirname,
    publicDir: false,
    build: {
      ...config.build,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: join(import.meta.dirname, 'index.html') },
    },
  });
  const server = createServer(sirv(outDir, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
