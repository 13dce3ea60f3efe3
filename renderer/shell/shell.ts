import type { Shell } from '#shared/shell/contract.ts';
import { browserShell } from './browser.ts';
import { desktopShell } from './desktop.ts';

/** The shell that the page runs in: the desktop's where its preload is there, else the browser's. */
export function pickShell(): Shell {
  return window.desktop === undefined ? browserShell(__PROGRAM_VERSION__) : desktopShell(window.desktop);
}
