import type { Outcome } from '#shared/domain/problem.ts';
import {
  CHUNK_LIMIT,
  type FileSink,
  type FileSource,
  type FileToken,
  type FolderSink,
  type JournalBytes,
  type Shell,
} from '#shared/shell/contract.ts';
import type { DesktopBridge } from '#shared/shell/desktop-bridge.ts';
import { ShellError } from '#shared/shell/shell-error.ts';

declare global {
  interface Window {
    /** Put there by the desktop shell's preload; not there in a browser. */
    readonly desktop?: DesktopBridge;
  }
}

/** The desktop shell as the page sees it. Rejects with a {@link ShellError} where the main process could not do an act. */
export function desktopShell(bridge: DesktopBridge): Shell {
  const { appInfo, files, folder, journal, print, menu } = bridge;

  const journalBytes = (generation: number): JournalBytes => {
    const name = String(generation);
    return {
      append: async (bytes) => {
        if (bytes.byteLength <= CHUNK_LIMIT) return value(journal.append(name, bytes));
        const before = await value(journal.length(name));
        try {
          let length = before;
          for (const piece of pieces(bytes)) length = await value(journal.append(name, piece));
          return length;
        } catch (error) {
          // A piece of an entry would hide those that come after it.
          await value(journal.truncate(name, before));
          throw error;
        }
      },
      length: () => value(journal.length(name)),
      read: (offset, length) => gather(offset, length, (from, size) => value(journal.read(name, from, size))),
      truncate: async (length) => {
        await value(journal.truncate(name, length));
      },
    };
  };

  return {
    appInfo: () => value(appInfo.get()),
    saveFile: async (request) => {
      const token = await value(files.chooseSave(request));
      return token === null ? null : sink(files, token);
    },
    saveFolder: async () => {
      const chosen = await value(folder.choose());
      return chosen === null ? null : folderSink(bridge, chosen);
    },
    openFile: async (kinds) => {
      const chosen = await value(files.chooseOpen([...kinds]));
      return chosen === null ? null : source(files, chosen);
    },
    openFiles: async (kinds) => {
      const chosen = await value(files.chooseMany([...kinds]));
      return chosen.map((file) => source(files, file));
    },
    print: async (name) => {
      const token = await value(files.chooseSave({ kind: 'pdf', name }));
      return token === null ? null : { kind: 'file', name: await value(print.toPdf(token)) };
    },
    journalHome: {
      readPointer: () => value(journal.readPointer()),
      writePointer: async (pointer) => {
        await value(journal.writePointer(pointer));
      },
      journal: journalBytes,
    },
    onMenuCommand: (listener) => menu.onCommand(listener),
  };
}

function source(
  files: DesktopBridge['files'],
  { token, name, size }: { readonly token: FileToken; readonly name: string; readonly size: number },
): FileSource {
  return {
    name,
    size,
    read: (offset, length) => gather(offset, length, (from, piece) => value(files.read(token, from, piece))),
    close: async () => {
      await value(files.close(token));
    },
  };
}

function folderSink(
  { files, folder, print }: DesktopBridge,
  { token, name }: { readonly token: FileToken; readonly name: string },
): FolderSink {
  const begin = (file: string, mayReplace: boolean) => value(folder.begin(token, file, mayReplace));
  const close = async (): Promise<void> => {
    await value(folder.close(token));
  };
  return {
    kind: 'folder',
    name,
    taken: (names) => value(folder.taken(token, [...names])),
    begin: async (file, mayReplace) => sink(files, await begin(file, mayReplace)),
    printReport: async (file, mayReplace, input) => value(print.report(await begin(file, mayReplace), input)),
    finish: close,
    discard: close,
  };
}

function sink(files: DesktopBridge['files'], token: FileToken): FileSink {
  return {
    write: async (chunk) => {
      for (const piece of pieces(chunk)) await value(files.write(token, piece));
    },
    finish: () => value(files.finish(token)),
    discard: async () => {
      await value(files.discard(token));
    },
  };
}

/** The result of an act of the main process; throws what kept it from succeeding. */
async function value<T>(answer: Promise<Outcome<T>>): Promise<T> {
  const outcome = await answer;
  if (!outcome.ok) throw new ShellError(outcome.problems);
  return outcome.value;
}

/** Bytes cut to what crosses the bridge at once. */
function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += CHUNK_LIMIT)
    yield bytes.subarray(from, from + CHUNK_LIMIT);
}

/** Reads `length` bytes in pieces of what crosses the bridge at once; fewer at the end of the file. */
async function gather(
  offset: number,
  length: number,
  read: (offset: number, length: number) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (length <= 0) return new Uint8Array();
  if (length <= CHUNK_LIMIT) return read(offset, length);
  const parts: Uint8Array[] = [];
  let done = 0;
  while (done < length) {
    const part = await read(offset + done, Math.min(CHUNK_LIMIT, length - done));
    if (part.byteLength === 0) break;
    parts.push(part);
    done += part.byteLength;
  }
  const whole = new Uint8Array(done);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
