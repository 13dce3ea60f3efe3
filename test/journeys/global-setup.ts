import { createServer } from 'node:net';
import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { addressOf, serveBrowserShell } from '#build/browser-server/browser-server.ts';
import { buildProgram, isBuildStale } from '#build/build-program.ts';
import { npmChromium } from '#build/chromium/npm-chromium.ts';

/** A port that nothing listens to: the tests never meet the register of a person who uses this PC, nor each other. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return address.port;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** How to start the real Chromium of the journeys. */
    readonly chromium: Pick<LaunchOptions, 'executablePath' | 'args' | 'env'>;
    /** Address of the program as the browser shell serves it. */
    readonly address: string;
  }
}

/** Builds the program where it is stale, serves it, and unpacks a Chromium, once for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (isBuildStale()) await buildProgram();
  const port = await freePort();
  const server = await serveBrowserShell({ folder: 'dist/renderer', port });
  const { executablePath, args, env } = await npmChromium();
  project.provide('chromium', {
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(args === undefined ? {} : { args }),
    ...(env === undefined ? {} : { env }),
  });
  project.provide('address', addressOf(port));
  return () =>
    new Promise((resolve, reject) => {
      server.close((error) => (error === undefined ? resolve() : reject(error)));
      server.closeAllConnections();
    });
}
