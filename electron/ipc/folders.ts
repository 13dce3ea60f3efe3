import { app, dialog } from 'electron';
import type { ChosenFiles } from '#electron/services/chosen-files.ts';
import type { ChosenFolders } from '#electron/services/chosen-folders.ts';
import type { Catalogue } from '#shared/messages/fr.ts';
import type { ChannelHandlers } from './ipc-main.ts';

type FolderHandlers = Pick<ChannelHandlers, Extract<keyof ChannelHandlers, `folder:${string}`>>;

/** Folders that the person chooses to have several files written into: the page gets a token, and names the files. */
export function folderHandlers(
  folders: ChosenFolders,
  files: ChosenFiles,
  words: Catalogue['menu'],
): FolderHandlers {
  return {
    'folder:choose': async (window) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: words.folderTitle,
        buttonLabel: words.folderButton,
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      });
      const [path] = filePaths;
      return canceled || path === undefined ? null : folders.choose(path);
    },
    'folder:taken': (_window, [token, names]) => folders.taken(token, names),
    'folder:begin': async (_window, [token, name, mayReplace]) =>
      files.beginSave(await folders.placeOf(token, name, mayReplace)),
    'folder:close': async (_window, [token]) => {
      folders.close(token);
      return null;
    },
  };
}
