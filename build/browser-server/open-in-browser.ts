import { spawn } from 'node:child_process';

/** The command that opens an address in the default browser, by platform. */
function opener(platform: NodeJS.Platform, address: string): readonly [string, ...string[]] {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  if (platform === 'darwin') return ['open', address];
  return ['xdg-open', address];
}

/** Opens an address in the default browser. Gives false where there is none to open it with. */
export async function openInBrowser(address: string): Promise<boolean> {
  const [command, ...parameters] = opener(process.platform, address);
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { detached: true, stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
