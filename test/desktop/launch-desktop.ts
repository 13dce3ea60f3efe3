import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** The program running in a real Electron, on a profile of its own. */
export type Desktop = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The profile; any user of this machine may write there, as the program may run as another one than the tests. */
  readonly userData: string;
  /** What the main process logged so far. */
  readonly log: () => string;
  readonly close: () => Promise<void>;
};

/** Whether an Electron was found; the journeys are skipped where there is none. */
export const hasElectron = inject('electron') !== null;

/** A new empty folder that any user of this machine may write to. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-desktop-'));
  chmodSync(folder, 0o777);
  return folder;
}

/**
 * Starts the program and waits for its page.
 *
 * Without `userData` the profile is new, and gone with {@link Desktop.close}; a given one stays, for a second start.
 */
export async function launchDesktop(options: { readonly userData?: string } = {}): Promise<Desktop> {
  const electron = inject('electron');
  if (electron === null) throw new Error('no Electron runtime');
  const userData = options.userData ?? openFolder();
  const app = await _electron.launch({
    executablePath: electron.executablePath,
    args: [...electron.args, `--user-data-dir=${userData}`, '--lang=fr'],
    timeout: 60_000,
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return {
    app,
    page,
    userData,
    log: () => readFileSync(join(userData, 'logs', 'main.log'), 'utf8'),
    close: async () => {
      await app.close();
      if (options.userData === undefined) rmSync(userData, { recursive: true, force: true });
    },
  };
}

/** The exit code of a program started on a profile that another one may hold; null when it was still there after 30 seconds. */
export async function programExit(userData: string): Promise<number | null> {
  const electron = inject('electron');
  if (electron === null) throw new Error('no Electron runtime');
  const program = spawn(
    electron.executablePath,
    [...electron.args, `--user-data-dir=${userData}`, '--lang=fr'],
    {
      stdio: 'ignore',
      detached: true,
    },
  );
  return new Promise((resolve, reject) => {
    const stop = setTimeout(() => {
      if (program.pid !== undefined) process.kill(-program.pid, 'SIGKILL');
      resolve(null);
    }, 30_000);
    program.once('error', reject);
    program.once('exit', (code) => {
      clearTimeout(stop);
      resolve(code);
    });
  });
}
