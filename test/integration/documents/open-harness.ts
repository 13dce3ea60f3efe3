import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { npmChromium } from '#build/chromium/npm-chromium.ts';
import { contentSecurityPolicy, NONCE_PLACEHOLDER } from '#shared/shell/content-policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** The harness page built as the program is, served under the program's own policy, in real Chromium. */
export type Harness = {
  readonly open: (query: string) => Promise<Page>;
  /** What the pages refused or reported since the start. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
};

/** The page of the tests, or the one that lays a given report without a register. */
type HarnessPage = 'harness' | 'print';

const projectRoot = resolve(import.meta.dirname, '..', '..', '..');

/** Where a page is built from: its folder, and the page in it that is the entry. */
const entries: Readonly<Record<HarnessPage, { readonly root: string; readonly page: string }>> = {
  harness: { root: resolve(import.meta.dirname, 'harness'), page: 'index.html' },
  print: { root: join(projectRoot, 'renderer'), page: 'print.html' },
};

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce));
    response.setHeader('Content-Type', types[extname(path)] ?? types['.html'] ?? '');
    try {
      const bytes = readFileSync(join(folder, path));
      response.end(
        extname(path) === '.html' ? bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce) : bytes,
      );
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

const portOf = (address: string | AddressInfo | null): number => {
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

/** Builds, serves and starts everything; `close` lets it all go. */
export async function openHarness(kind: HarnessPage = 'harness'): Promise<Harness> {
  const entry = entries[kind];
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  await build({
    configFile: false,
    root: entry.root,
    publicDir: false,
    base: '/',
    plugins: [react()],
    worker: { format: 'es' },
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome114',
      assetsInlineLimit: 0,
      minify: false,
      rolldownOptions: { input: join(entry.root, entry.page) },
    },
  });
  const server = await serve(folder);
  const browser: Browser = await chromium.launch(await npmChromium());
  const complaints: string[] = [];
  return {
    complaints,
    open: async (query) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`http://127.0.0.1:${portOf(server.address())}/${entry.page}${query}`);
      return page;
    },
    close: async () => {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
