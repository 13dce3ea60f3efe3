import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** A window of the program in a real Chromium, with a profile of its own. */
export type Window = {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong in the page so far: errors of scripts, refusals of the content policy, requests that left the PC. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
};

export type WindowOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
};

/** Opens the program in a new profile, in French, and watches what must never happen. */
export async function openWindow(options: WindowOptions = {}): Promise<Window> {
  const address = inject('address');
  const browser = await chromium.launch(inject('chromium'));
  const context = await browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    acceptDownloads: true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 720 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const complaints: string[] = [];
  context.on('page', (opened) => hearComplaints(opened, address, complaints));
  const page = await context.newPage();
  await page.goto(address);
  return { browser, context, page, complaints, close: () => browser.close() };
}

/** Gathers what must never happen in a page: errors of scripts, refusals of the policy, requests beyond the program. */
export function hearComplaints(page: Page, address: string, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const left = !request.url().startsWith(address) && !/^(blob|data):/.test(request.url());
    if (left) complaints.push(`request that left the PC: ${request.url()}`);
  });
}

/** A new window on the same profile: what is stored there is met again. */
export async function anotherPage(window: Window): Promise<Page> {
  const page = await window.context.newPage();
  await page.goto(inject('address'));
  return page;
}
