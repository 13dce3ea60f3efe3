import { extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { ChosenFiles } from '#electron/services/chosen-files.ts';
import { withExtension } from '#electron/services/file-extension.ts';
import type { Catalogue } from '#shared/messages/fr.ts';
import { type FileKind, OPEN_LIMIT, type SaveRequest } from '#shared/shell/contract.ts';
import type { ChannelHandlers } from './ipc-main.ts';

type FileHandlers = Pick<ChannelHandlers, Extract<keyof ChannelHandlers, `files:${string}`>>;

/** Extensions of each kind; the first is the one that a new file gets. */
const extensions: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
  register: ['maillage'],
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  ods: ['ods'],
  csv: ['csv', 'txt', 'tsv'],
  json: ['json', 'geojson'],
  png: ['png'],
  svg: ['svg'],
  document: ['*'],
};

/** Files that the person chooses: the dialogs are the main process's, the page gets a token. */
export function fileHandlers(files: ChosenFiles, words: Catalogue['menu']): FileHandlers {
  const filter = (kind: FileKind): FileFilter => ({
    name: words.fileKinds[kind],
    extensions: [...extensions[kind]],
  });
  const askWhatToOpen = async (
    window: BrowserWindow,
    kinds: readonly FileKind[],
    several: boolean,
  ): Promise<readonly string[]> => {
    const filters = kinds.map(filter);
    const all = { name: words.allKinds, extensions: kinds.flatMap((kind) => [...extensions[kind]]) };
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: words.openTitle,
      filters: filters.length > 1 ? [all, ...filters] : filters,
      properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
    });
    return canceled ? [] : filePaths;
  };
  return {
    'files:choose-save': async (window, [request]) => {
      const path = await askWhereToSave(window, request, words.saveTitle, filter(request.kind));
      return path === null ? null : files.beginSave(path);
    },
    'files:write': async (_window, [token, bytes]) => {
      await files.write(token, bytes);
      return null;
    },
    'files:finish': (_window, [token]) => files.finish(token),
    'files:discard': async (_window, [token]) => {
      await files.discard(token);
      return null;
    },
    'files:choose-open': async (window, [kinds]) => {
      const [path] = await askWhatToOpen(window, kinds, false);
      return path === undefined ? null : files.beginOpen(path);
    },
    'files:choose-many': async (window, [kinds]) => {
      const paths = await askWhatToOpen(window, kinds, true);
      return Promise.all(paths.slice(0, OPEN_LIMIT).map((path) => files.beginOpen(path)));
    },
    'files:read': (_window, [token, offset, length]) => files.read(token, offset, length),
    'files:close': async (_window, [token]) => {
      await files.close(token);
      return null;
    },
  };
}

async function askWhereToSave(
  window: BrowserWindow,
  { kind, name }: SaveRequest,
  title: string,
  filter: FileFilter,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(app.getPath('documents'), name),
    filters: [filter],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === undefined || filePath === '') return null;
  // A document without an extension is saved as it was named.
  if (kind === 'document' && extname(name) === '') return filePath;
  return withExtension(
    filePath,
    kind === 'document' ? [extname(name).slice(1).toLowerCase()] : extensions[kind],
  );
}
