import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Catalogue } from '#shared/messages/fr.ts';
import type { MenuCommand } from '#shared/shell/contract.ts';
import { MENU_COMMAND_CHANNEL } from '#shared/shell/desktop-bridge.ts';

type MenuWords = Catalogue['menu'];
type Item = MenuItemConstructorOptions;

/** Puts the application menu in place, in the words given. */
export function setMenu(words: MenuWords): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(words, process.platform === 'darwin', !app.isPackaged)),
  );
}

/** The menu's items. macOS has a menu of the program's own first; the inspector is for developers. */
export function menuTemplate(words: MenuWords, isMac: boolean, withInspector: boolean): Item[] {
  const separator: Item = { type: 'separator' };
  const settings = command('settings', words.settings, 'CmdOrCtrl+,');
  const about: Item = { role: 'about', label: words.about };
  const quit: Item = { role: 'quit', label: words.quit };
  const own: Item = {
    label: app.name,
    submenu: [
      about,
      separator,
      settings,
      separator,
      { role: 'services', label: words.services },
      separator,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      separator,
      quit,
    ],
  };
  return [
    ...(isMac ? [own] : []),
    {
      label: words.file,
      submenu: [
        command('take-call', words.takeCall, 'CmdOrCtrl+B'),
        separator,
        command('open-register', words.openRegister, 'CmdOrCtrl+O'),
        command('save-register', words.saveRegister, 'CmdOrCtrl+S'),
        separator,
        command('import', words.import, 'CmdOrCtrl+I'),
        separator,
        ...(isMac ? [] : [settings, separator]),
        isMac ? { role: 'close', label: words.close } : quit,
      ],
    },
    {
      label: words.edit,
      submenu: [
        // The page decides: its own undo, or that of the field being typed in.
        command('undo', words.undo, 'CmdOrCtrl+Z'),
        command('redo', words.redo, 'Shift+CmdOrCtrl+Z'),
        // The habit of Windows; shown once.
        {
          ...command('redo', words.redo, 'CmdOrCtrl+Y'),
          id: 'redo-too',
          visible: false,
          acceleratorWorksWhenHidden: true,
        },
        separator,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'pasteAndMatchStyle', label: words.pasteText },
        { role: 'selectAll', label: words.selectAll },
        separator,
        command('search', words.search, 'CmdOrCtrl+K'),
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'resetZoom', label: words.resetZoom },
        separator,
        { role: 'togglefullscreen', label: words.fullScreen },
        ...(withInspector
          ? [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]
          : []),
      ],
    },
    {
      label: words.window,
      submenu: [
        { role: 'minimize', label: words.minimize },
        { role: 'close', label: words.close },
      ],
    },
    {
      label: words.help,
      role: 'help',
      submenu: [command('help', words.guide, 'F1'), ...(isMac ? [] : [separator, about])],
    },
  ];
}

function command(name: MenuCommand, label: string, accelerator: string): Item {
  return {
    id: name,
    label,
    accelerator,
    click: (_item, window) => {
      if (window instanceof BrowserWindow) window.webContents.send(MENU_COMMAND_CHANNEL, name);
    },
  };
}
