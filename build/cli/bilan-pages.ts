import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { chromium, type Page, type Route } from 'playwright-core';
import { npmChromium } from '#build/chromium/npm-chromium.ts';
import { outputFolders } from '#build/vite/vite-config.ts';
import type { DocxPicture } from '#renderer/documents/report-docx.ts';
import type { PrintInput } from '#renderer/print/print-bridge.ts';
import { z } from '#shared/schema.ts';
import { contentSecurityPolicy, guardHeaders, NONCE_PLACEHOLDER } from '#shared/shell/content-policy.ts';

/** A name that no network knows: every request is answered from the disk, none leaves this process. */
const ORIGIN = 'https://maillage.invalid';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const picturesSchema = z.array(
  z.object({ chartId: z.string(), png: z.base64(), width: z.number(), height: z.number() }),
);

/** The built page that lays reports, open in a Chromium that shows no window. */
export type BilanPages = {
  /** Lays a report, in place of the one before. Resolves once its pages are drawn, with their count. */
  readonly lay: (input: PrintInput) => Promise<number>;
  /** What is laid, as a tagged PDF with bookmarks. */
  readonly pdf: () => Promise<Uint8Array>;
  /** The charts of what is laid. */
  readonly pictures: () => Promise<readonly DocxPicture[]>;
  readonly close: () => Promise<void>;
};

/**
 * Opens `print.html` of the built program in the npm Chromium, under the program's own content policy, without a
 * server nor a port. Rejects where the browser does not start or the program is not built.
 */
export async function openBilanPages(projectFolder: string): Promise<BilanPages> {
  const folder = join(projectFolder, outputFolders.renderer);
  const browser = await chromium.launch(await npmChromium());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const failure = firstFailure(page);
    await page.route('**/*', (route) => answer(route, folder));
    await page.goto(`${ORIGIN}/print.html`);
    await Promise.race([page.waitForFunction('window.maillagePrint !== undefined'), failure]);
    // A report as letters of a script costs the browser less than one that is handed over value by value.
    const ask = (expression: string): Promise<unknown> => Promise.race([page.evaluate(expression), failure]);
    return {
      lay: async (input) => {
        const laid = await ask(`window.maillagePrint(${JSON.stringify(input)})`);
        return z.object({ pages: z.int() }).parse(laid).pages;
      },
      pdf: () => page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
      pictures: async () =>
        picturesSchema
          .parse(await ask('window.maillagePictures()'))
          .map(({ png, ...picture }) => ({ ...picture, png: new Uint8Array(Buffer.from(png, 'base64')) })),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Rejects at the first error of the page, which would else leave its caller waiting for pages that never come. */
function firstFailure(page: Page): Promise<never> {
  const failure = new Promise<never>((_, reject) => {
    page.once('pageerror', reject);
    page.once('crash', () => reject(new Error('the page fell')));
  });
  failure.catch(() => undefined);
  return failure;
}

async function answer(route: Route, folder: string): Promise<void> {
  const url = new URL(route.request().url());
  const path = resolve(folder, `.${decodeURIComponent(url.pathname)}`);
  if (url.origin !== ORIGIN || !path.startsWith(folder + sep)) return route.abort();
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return route.fulfill({ status: 404 });
  const nonce = randomBytes(16).toString('base64');
  const type = types[extname(path)] ?? 'application/octet-stream';
  return route.fulfill({
    body: type.startsWith('text/html') ? bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce) : bytes,
    headers: {
      ...guardHeaders,
      'Content-Security-Policy': contentSecurityPolicy(nonce),
      'Content-Type': type,
    },
  });
}
