import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { mainJob } from '#test/journeys/main-job.ts';
import type { MainJobShell } from '#test/journeys/main-job-shell.ts';
import { hearComplaints } from '#test/journeys/open-window.ts';
import { type Desktop, hasElectron, launchDesktop, openFolder } from './launch-desktop.ts';

const ORIGIN = 'app://maillage/';

/** The desktop shell: the system's dialogs answered, the application menu, Electron's own PDF. */
async function desktopShell(): Promise<MainJobShell> {
  const complaints: string[] = [];
  const profiles: string[] = [];
  const files = openFolder();
  const launch = async (userData: string): Promise<Desktop> => {
    const launched = await launchDesktop({ userData });
    hearComplaints(launched.page, ORIGIN, complaints);
    return launched;
  };
  const newProfile = (): string => {
    const profile = openFolder();
    profiles.push(profile);
    return profile;
  };
  let profile = newProfile();
  let desktop = await launch(profile);

  /** Answers the next dialogs as a person would who chooses this file. */
  const answerDialogs = (path: string): Promise<void> =>
    desktop.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath, bookmark: '' });
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath], bookmarks: [] });
    }, path);

  const catchFile: MainJobShell['catchFile'] = async (name, act) => {
    const path = join(files, name);
    rmSync(path, { force: true });
    await answerDialogs(path);
    await act();
    await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true);
    return new Uint8Array(readFileSync(path));
  };

  /** Closes the window as a person does, which ends the program. */
  const closeWindow = async (): Promise<void> => {
    const ended = desktop.app.waitForEvent('close');
    await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await ended;
  };

  return {
    page: () => desktop.page,
    chooseFile: async (path, act) => {
      await answerDialogs(path);
      await act();
    },
    catchFile,
    makePdf: (name) =>
      catchFile(name, () => desktop.page.getByRole('button', { name: 'PDF', exact: true }).click()),
    command: (command) =>
      desktop.app.evaluate(({ BrowserWindow, Menu }, id) => {
        const [window] = BrowserWindow.getAllWindows();
        Menu.getApplicationMenu()?.getMenuItemById(id)?.click(undefined, window, window?.webContents);
      }, command),
    copy: (text) => desktop.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text),
    reopen: async () => {
      await closeWindow();
      desktop = await launch(profile);
    },
    openFreshProfile: async () => {
      await closeWindow();
      profile = newProfile();
      desktop = await launch(profile);
    },
    complaints: () => complaints,
    close: async () => {
      await desktop.app.close();
      for (const folder of [files, ...profiles]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

describe.skipIf(!hasElectron)('desktop shell', () => {
  mainJob('the main job in the desktop shell', desktopShell);
});
