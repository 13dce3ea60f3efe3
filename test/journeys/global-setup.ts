import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { addressOf, serveBrowserShell } from '#build/browser-server/browser-server.ts';
import { buildProgram, isBuildStale } from '#build/build-program.ts';
import { npmChromium } from '#build/chromium/npm-chromium.ts';

/** Port of the tests, so that they never meet the register of a person who uses this PC. */
const PORT = 27_438;

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
  const server = await serveBrowserShell({ folder: 'dist/renderer', port: PORT });
  const { executablePath, args, env } = await npmChromium();
  project.provide('chromium', {
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(args === undefined ? {} : { args }),
    ...(env === undefined ? {} : { env }),
  });
  project.provide('address', addressOf(PORT));
  return () =>
    new Promise((resolve, reject) => {
      server.close((error) => (error === undefined ? resolve() : reject(error)));
      server.closeAllConnections();
    });
}
