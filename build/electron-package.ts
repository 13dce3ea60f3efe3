import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const CONNECT_MS = 3000;
const DOWNLOAD_MS = 10 * 60_000;

/**
 * The program of the installed `electron` package, or null where the package came without it. The package is
 * never loaded: loading it starts a download without limit.
 */
export function installedElectron(): string | null {
  const folder = packageFolder();
  if (folder === null) return null;
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : null;
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override !== undefined && override !== '') {
    const program = join(override, name ?? (process.platform === 'win32' ? 'electron.exe' : 'electron'));
    return existsSync(program) ? program : null;
  }
  if (name === null) return null;
  const program = join(folder, 'dist', name);
  return existsSync(program) ? program : null;
}

/**
 * Has the package's own install script fetch the program, which checks it against the checksums that came with
 * the package. Gives its path, or null: off line, this is known within three seconds.
 */
export async function fetchElectron(onBegin: () => void): Promise<string | null> {
  const folder = packageFolder();
  if (folder === null || !(await isSourceReachable())) return null;
  onBegin();
  await new Promise<void>((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'install.js')], {
      stdio: 'ignore',
      timeout: DOWNLOAD_MS,
    });
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  return installedElectron();
}

function packageFolder(): string | null {
  try {
    return dirname(require.resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/** Whether the place that the install script fetches from can be reached; taken for true behind a proxy, which only the script knows how to use. */
async function isSourceReachable(): Promise<boolean> {
  if (process.env.ELECTRON_GET_USE_PROXY !== undefined) return true;
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  const source = new URL(mirror ?? 'https://github.com/');
  const port = source.port === '' ? (source.protocol === 'http:' ? 80 : 443) : Number(source.port);
  return new Promise((resolve) => {
    const socket = connect({ host: source.hostname, port });
    // Covers the search for the name too, which the socket's own time limit does not.
    const limit = setTimeout(() => settle(false), CONNECT_MS);
    const settle = (reached: boolean): void => {
      clearTimeout(limit);
      socket.destroy();
      resolve(reached);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}
