import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type LaunchOptions, type Page } from 'playwright-core';

/** A browser in a process group of its own, so that all of it can be killed at once, as by a power cut. */
export type KillableChromium = {
  readonly page: Page;
  /** SIGKILL to every process of the browser; resolves once it is gone. */
  readonly kill: () => Promise<void>;
};

/** Starts a real Chromium on a profile folder that outlives it. */
export async function startKillableChromium(
  how: Pick<LaunchOptions, 'executablePath' | 'args' | 'env'>,
  profile: string,
): Promise<KillableChromium> {
  const child = spawn(
    how.executablePath ?? chromium.executablePath(),
    [
      ...(how.args ?? []),
      '--headless=new',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...environmentOf(how.env) },
    },
  );
  const gone = once(child, 'exit');
  const kill = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGKILL');
    await gone;
  };
  const endpoint = await endpointOf(child.stderr);
  const browser = await chromium.connectOverCDP(endpoint);
  const [context] = browser.contexts();
  const page = context?.pages()[0];
  if (page === undefined) throw new Error('the browser opened no page');
  return { page, kill };
}

/** The address that the browser prints for its remote control. */
async function endpointOf(output: NodeJS.ReadableStream): Promise<string> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: output })) {
    const found = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (found !== undefined) {
      // Left unread, the pipe would fill and stop the browser.
      output.resume();
      return found;
    }
    lines.push(line);
  }
  throw new Error(`the browser did not start:\n${lines.join('\n')}`);
}

function environmentOf(given: LaunchOptions['env']): Record<string, string> {
  const entries = Object.entries(given ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  return Object.fromEntries(entries);
}
