import { contextBridge, ipcRenderer } from 'electron';
import type { Channel, MenuCommand } from '#shared/shell/contract.ts';
import { type ChannelCall, type DesktopBridge, MENU_COMMAND_CHANNEL } from '#shared/shell/desktop-bridge.ts';

/** A channel of the contract as a function; the main process checks the arguments and says what went wrong. */
function call<C extends Channel>(channel: C): ChannelCall<C> {
  return (...parameters) => ipcRenderer.invoke(channel, ...parameters);
}

contextBridge.exposeInMainWorld('desktop', {
  appInfo: { get: call('app-info:get') },
  files: {
    chooseSave: call('files:choose-save'),
    write: call('files:write'),
    finish: call('files:finish'),
    discard: call('files:discard'),
    chooseOpen: call('files:choose-open'),
    chooseMany: call('files:choose-many'),
    read: call('files:read'),
    close: call('files:close'),
  },
  folder: {
    choose: call('folder:choose'),
    taken: call('folder:taken'),
    begin: call('folder:begin'),
    close: call('folder:close'),
  },
  journal: {
    readPointer: call('journal:read-pointer'),
    writePointer: call('journal:write-pointer'),
    append: call('journal:append'),
    length: call('journal:length'),
    read: call('journal:read'),
    truncate: call('journal:truncate'),
  },
  print: { toPdf: call('print:to-pdf'), report: call('print:report') },
  menu: {
    onCommand: (listener) => {
      // The event itself stays here: it would hand the page the process's own sender.
      const forward = (_event: unknown, command: MenuCommand): void => listener(command);
      ipcRenderer.on(MENU_COMMAND_CHANNEL, forward);
      return () => {
        ipcRenderer.removeListener(MENU_COMMAND_CHANNEL, forward);
      };
    },
  },
} satisfies DesktopBridge);
