import { join, resolve } from 'node:path';
import { app, BrowserWindow, dialog, session } from 'electron';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';
import { appInfoHandlers } from './ipc/app-info.ts';
import { fileHandlers } from './ipc/files.ts';
import { folderHandlers } from './ipc/folders.ts';
import { listenToPage } from './ipc/ipc-main.ts';
import { journalHandlers } from './ipc/journal.ts';
import { printHandlers } from './ipc/print.ts';
import { setMenu } from './menu.ts';
import { declarePageScheme, servePage } from './protocol.ts';
import { cutNetwork, guardContents, guardSession } from './security.ts';
import { chosenFiles } from './services/chosen-files.ts';
import { chosenFolders } from './services/chosen-folders.ts';
import { openJournalFolder } from './services/journal-folder.ts';
import { openLog } from './services/log.ts';
import { windowPlace } from './services/window-place.ts';
import { openWindow } from './window.ts';

// The order counts: the folder of the data, then what must come before Chromium starts, then the window.
const chosenFolder = app.commandLine.getSwitchValue('user-data-dir');
if (chosenFolder !== '') app.setPath('userData', resolve(chosenFolder));
const userData = app.getPath('userData');
const log = openLog(userData);

app.enableSandbox();
cutNetwork();
declarePageScheme();
guardContents(log);

if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    log.error('start failed', error);
    const words = wordsOf(app.getLocale());
    dialog.showErrorBox(words.startFailedTitle, words.startFailed);
    app.exit(1);
  });
} else {
  // The window that is open comes forward (second-instance, there).
  app.quit();
}

async function start(): Promise<void> {
  await app.whenReady();
  const systemLanguage = app.getPreferredSystemLanguages()[0] ?? app.getLocale();
  const words = wordsOf(systemLanguage);
  const files = chosenFiles();
  const folders = chosenFolders();
  const journals = openJournalFolder(join(userData, 'journal'));

  guardSession(session.defaultSession, log);
  servePage(session.defaultSession.protocol, join(__dirname, '..', 'renderer'));
  listenToPage(
    {
      ...appInfoHandlers(systemLanguage),
      ...fileHandlers(files, words),
      ...folderHandlers(folders, files, words),
      ...journalHandlers(journals),
      ...printHandlers(files),
    },
    log,
  );
  setMenu(words);

  const open = () =>
    openWindow({
      words,
      place: windowPlace(join(userData, 'window.json')),
      withInspector: !app.isPackaged,
      log,
      onPageGone: () => {
        folders.drop();
        void files.drop();
      },
    });
  app.on('second-instance', () => {
    // A page that is being printed stands below the window.
    const window = BrowserWindow.getAllWindows().find((each) => each.getParentWindow() === null);
    if (window === undefined) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => void journals.close());
  await open();
  log.info(`started, version ${app.getVersion()}`);
}

function wordsOf(language: string): typeof fr.menu | typeof en.menu {
  return language.toLowerCase().startsWith('en') ? en.menu : fr.menu;
}
