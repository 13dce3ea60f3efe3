import type { JournalFolder } from '#electron/services/journal-folder.ts';
import type { ChannelHandlers } from './ipc-main.ts';

type JournalHandlers = Pick<ChannelHandlers, Extract<keyof ChannelHandlers, `journal:${string}`>>;

/** The journals and the pointer of the register in use. */
export function journalHandlers(journals: JournalFolder): JournalHandlers {
  return {
    'journal:read-pointer': () => journals.readPointer(),
    'journal:write-pointer': async (_window, [pointer]) => {
      await journals.writePointer(pointer);
      return null;
    },
    'journal:append': (_window, [name, bytes]) => journals.append(name, bytes),
    'journal:length': (_window, [name]) => journals.length(name),
    'journal:read': (_window, [name, offset, length]) => journals.read(name, offset, length),
    'journal:truncate': async (_window, [name, length]) => {
      await journals.truncate(name, length);
      return null;
    },
  };
}
