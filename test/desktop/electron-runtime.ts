import { execFileSync } from 'node:child_process';
import { installedElectron } from '#build/electron-package.ts';

/** How to start the program in a real Electron. */
export type ElectronRuntime = { readonly executablePath: string; readonly args: readonly string[] };

/**
 * The Electron that the desktop journeys run in, or null where there is none.
 *
 * `MAILLAGE_ELECTRON`, where it is set, is the path of a command that gets the folder of an application (with its
 * package.json) as its one argument and prints the path of an executable that starts it. Else it is the program of
 * the installed electron package, where its download was made.
 */
export function findElectron(programFolder: string): ElectronRuntime | null {
  const command = process.env.MAILLAGE_ELECTRON;
  if (command !== undefined && command !== '') {
    const executablePath = execFileSync(command, [programFolder], { encoding: 'utf8' }).trim();
    return { executablePath, args: [] };
  }
  const installed = installedElectron();
  return installed === null ? null : { executablePath: installed, args: [programFolder] };
}
