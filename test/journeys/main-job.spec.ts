import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { mainJob } from './main-job.ts';
import type { MainJobShell } from './main-job-shell.ts';
import { anotherPage, openWindow } from './open-window.ts';

/** The browser shell: file inputs, downloads, shortcuts, and the browser's own print window. */
async function browserShell(): Promise<MainJobShell> {
  let window = await openWindow();
  let page = window.page;
  const heard: string[] = [];
  const keys = { undo: 'Control+z', redo: 'Control+Shift+z', 'save-register': 'Control+s' } as const;
  return {
    page: () => page,
    chooseFile: async (path, act) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
      await chooser.setFiles(path);
    },
    catchFile: async (name, act) => {
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), act()]);
      expect(download.suggestedFilename()).toBe(name);
      return new Uint8Array(await readFile(await download.path()));
    },
    makePdf: async (name) => {
      // A browser without a screen has no print window: that it is asked for, and under which name, is seen here.
      await page.evaluate(() => {
        Reflect.set(window, 'print', () => Reflect.set(window, 'printedAs', document.title));
      });
      await page.getByRole('button', { name: 'Imprimer ou PDF' }).click();
      await expect
        .poll(() => page.evaluate(() => Reflect.get(window, 'printedAs')))
        .toBe(name.replace(/\.pdf$/, ''));
      return new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
    },
    command: (command) => page.keyboard.press(keys[command]),
    copy: (text) => page.evaluate((copied) => navigator.clipboard.writeText(copied), text),
    reopen: async () => {
      await page.close();
      page = await anotherPage(window);
    },
    openFreshProfile: async () => {
      heard.push(...window.complaints);
      await window.close();
      window = await openWindow();
      page = window.page;
    },
    complaints: () => [...heard, ...window.complaints],
    close: () => window.close(),
  };
}

mainJob('the main job in the browser shell', browserShell);
