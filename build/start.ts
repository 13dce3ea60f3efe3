import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TFunction } from 'i18next';
import type { Problem } from '#shared/domain/problem.ts';
import { addressOf, DEFAULT_PORT, serveBrowserShell } from './browser-server/browser-server.ts';
import { openInBrowser } from './browser-server/open-in-browser.ts';
import { isOwnInstance } from './browser-server/running-instance.ts';
import { buildProgram, isBuildStale } from './build-program.ts';
import { commandLineWords } from './command-line-words.ts';
import { fetchElectron, installedElectron } from './electron-package.ts';
import { readStartFlags, type StartFlags } from './start-flags.ts';
import { outputFolders } from './vite/vite-config.ts';

/**
 * `npm start`: builds where the sources are newer, then opens the desktop shell, or the browser shell where
 * Electron cannot be had (one line says so). Exits 2 at a flag that it does not understand, 1 at a failure.
 */
const root = resolve(import.meta.dirname, '..');
const words = await commandLineWords(Intl.DateTimeFormat().resolvedOptions().locale);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function stop(code: string, values: Problem['values'], status: number): never {
  process.stderr.write(`${sentence(words, code, values)}\n`);
  process.exit(status);
}

function sentence(t: TFunction, code: string, values: Problem['values']): string {
  return t(code, { ...values, ns: 'errors' });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const hasDisplay =
  process.platform !== 'linux' ||
  (process.env.DISPLAY ?? '') !== '' ||
  (process.env.WAYLAND_DISPLAY ?? '') !== '';

async function openDesktop(program: string, userDataDir: string | null): Promise<void> {
  const parameters = userDataDir === null ? [] : [`--user-data-dir=${resolve(userDataDir)}`];
  const environment = { ...process.env };
  // Set by editors that are themselves Electron; it would start Node in place of the program.
  delete environment.ELECTRON_RUN_AS_NODE;
  const child = spawn(program, [root, ...parameters], { stdio: 'inherit', env: environment });
  await new Promise<void>((done) => {
    child.once('error', (error) => stop('command-line/no-desktop', { reason: error.message }, 1));
    child.once('exit', (status) => {
      process.exitCode = status ?? 1;
      done();
    });
  });
}

async function openBrowser(flags: StartFlags): Promise<void> {
  const port = flags.port ?? DEFAULT_PORT;
  const address = addressOf(port);
  try {
    await serveBrowserShell({ folder: join(root, outputFolders.renderer), port });
    say(words('serving', { address }));
  } catch (error) {
    const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!busy) stop('command-line/port-refused', { port, reason: messageOf(error) }, 1);
    if (!(await isOwnInstance(address))) stop('command-line/port-busy', { port }, 1);
    say(words('alreadyServing', { address }));
  }
  if (flags.open && (!hasDisplay || !(await openInBrowser(address)))) say(words('openYourself'));
}

async function start(flags: StartFlags): Promise<void> {
  if (flags.shell === 'desktop' && !hasDisplay) {
    stop('command-line/no-desktop', { reason: words('noDisplayReason') }, 1);
  }
  if (flags.userDataDir !== null) {
    try {
      mkdirSync(flags.userDataDir, { recursive: true });
    } catch (error) {
      stop('command-line/bad-folder', { folder: flags.userDataDir, reason: messageOf(error) }, 2);
    }
  }
  if (isBuildStale()) {
    say(words('building'));
    await buildProgram().catch((error: unknown) =>
      stop('command-line/build-failed', { reason: messageOf(error) }, 1),
    );
  }
  const program =
    flags.shell === 'browser' || !hasDisplay
      ? null
      : (installedElectron() ?? (await fetchElectron(() => say(words('fetchingRuntime')))));
  if (program !== null) {
    if (flags.port !== null) say(words('flagUnused', { flag: '--port' }));
    if (!flags.open) say(words('flagUnused', { flag: '--no-open' }));
    return openDesktop(program, flags.userDataDir);
  }
  if (flags.shell === 'desktop') stop('command-line/no-desktop', { reason: words('noRuntimeReason') }, 1);
  if (flags.shell === null) say(words(hasDisplay ? 'noRuntime' : 'noDisplay'));
  if (flags.userDataDir !== null) say(words('flagUnused', { flag: '--user-data-dir' }));
  return openBrowser(flags);
}

const flags = readStartFlags(process.argv.slice(2));
if (!flags.ok) {
  const [problem] = flags.problems;
  stop(problem?.code ?? '', problem?.values ?? {}, 2);
}
await start(flags.value);
