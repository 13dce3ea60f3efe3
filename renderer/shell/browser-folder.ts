import { refused } from '#shared/domain/problem.ts';
import { type FileSink, type FolderSink, folderFileNameSchema } from '#shared/shell/contract.ts';
import { ShellError } from '#shared/shell/shell-error.ts';

declare global {
  interface Window {
    /** In Chromium browsers only. */
    readonly showDirectoryPicker?: (options: {
      readonly mode: 'readwrite';
    }) => Promise<FileSystemDirectoryHandle>;
  }
}

/** Codes of what a browser says of a folder. */
const codes: Readonly<Record<string, string>> = {
  NotAllowedError: 'shell/not-allowed',
  NoModificationAllowedError: 'shell/not-allowed',
  SecurityError: 'shell/not-allowed',
  TypeMismatchError: 'shell/not-allowed',
  NotFoundError: 'shell/not-found',
  QuotaExceededError: 'shell/disk-full',
};

/** Asks for a folder that the browser may write into; null when the person gives up. */
export async function chooseFolder(): Promise<FolderSink | null> {
  try {
    const folder = await window.showDirectoryPicker?.({ mode: 'readwrite' });
    return folder === undefined ? null : browserFolder(folder);
  } catch (error) {
    if (nameOf(error) === 'AbortError') return null;
    throw said(error, '');
  }
}

/** A folder of the browser's File System Access. A file appears there at its end only. */
export function browserFolder(folder: FileSystemDirectoryHandle): FolderSink {
  const has = async (name: string): Promise<boolean> => {
    try {
      await folder.getFileHandle(name);
      return true;
    } catch (error) {
      if (nameOf(error) === 'NotFoundError') return false;
      if (nameOf(error) === 'TypeMismatchError') return true;
      throw said(error, name);
    }
  };
  return {
    kind: 'folder',
    name: folder.name,
    taken: async (names) => {
      const there = await Promise.all(names.map(has));
      return names.filter((_, at) => there[at] === true);
    },
    begin: async (name, mayReplace) => {
      const file = folderFileNameSchema.parse(name);
      const taken = await has(file);
      if (taken && !mayReplace) throw problem('shell/taken', { name });
      return fileSink(folder, file, taken);
    },
    printReport: null,
    finish: async () => undefined,
    discard: async () => undefined,
  };
}

function fileSink(folder: FileSystemDirectoryHandle, name: string, replaces: boolean): FileSink {
  let pieces: Blob[] = [];
  return {
    write: async (chunk) => {
      // A copy: the writer may use its buffer again.
      pieces.push(new Blob([new Uint8Array(chunk)]));
    },
    finish: async () => {
      try {
        const file = await folder.getFileHandle(name, { create: true });
        const stream = await file.createWritable();
        try {
          await stream.write(new Blob(pieces));
          await stream.close();
        } catch (error) {
          await stream.abort().catch(() => undefined);
          throw error;
        }
      } catch (error) {
        // Its handle made an empty file, which must not be taken for the real one.
        if (!replaces) await folder.removeEntry(name).catch(() => undefined);
        throw said(error, name);
      } finally {
        pieces = [];
      }
      return name;
    },
    discard: async () => {
      pieces = [];
    },
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function said(error: unknown, name: string): ShellError {
  return problem(codes[nameOf(error)] ?? 'shell/failed', { name, reason: nameOf(error) || 'internal' });
}

function problem(code: string, values: Readonly<Record<string, string>>): ShellError {
  const outcome = refused(code, values);
  return new ShellError(outcome.ok ? [] : outcome.problems);
}
