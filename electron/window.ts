import { join } from 'node:path';
import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import type { Catalogue } from '#shared/messages/fr.ts';
import { PAGE_ADDRESS } from '#shared/shell/desktop-bridge.ts';
import { pagePreferences } from './page-preferences.ts';
import type { Log } from './services/log.ts';
import type { WindowPlace } from './services/window-place.ts';

const GROUND = { light: '#fcfcfb', dark: '#141a1a' } as const;
const SMALLEST = { width: 960, height: 600 } as const;

/** Opens the one window of the program, where it last stood if a screen is still there. */
export async function openWindow(options: {
  readonly words: Catalogue['menu'];
  readonly place: WindowPlace;
  readonly withInspector: boolean;
  readonly log: Log;
  /** The page was left or gone: what it held of the shell is dropped. */
  readonly onPageGone: () => void;
}): Promise<BrowserWindow> {
  const { words, place, withInspector, log, onPageGone } = options;
  const last = await place.read();
  const isOnScreen =
    last !== null &&
    screen.getAllDisplays().some(({ workArea }) => contains(workArea, last.x + last.width / 2, last.y + 20));
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...(last !== null && isOnScreen ? { x: last.x, y: last.y, width: last.width, height: last.height } : {}),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Maillage',
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      ...pagePreferences,
      preload: join(__dirname, 'preload.cjs'),
      devTools: withInspector,
    },
  });
  if (last?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => place.write({ ...window.getNormalBounds(), maximized: window.isMaximized() }));
  // The page keeps what was typed (drafts), so it never has to hold the window open.
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault());
  window.webContents.on('did-start-navigation', (event) => {
    if (event.isMainFrame && !event.isSameDocument) onPageGone();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.error(`the page's process is gone: ${reason}`);
    onPageGone();
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: words.pageGoneTitle,
      detail: words.pageGone,
    });
    window.reload();
  });
  try {
    await window.loadURL(PAGE_ADDRESS);
  } catch (error) {
    // A page that loads itself again before its first load has ended is no failure.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_ABORTED')) throw error;
  }
  return window;
}

function contains(
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  x: number,
  y: number,
): boolean {
  return x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;
}
