import { z } from '#shared/schema.ts';
import {
  type JournalBytes,
  type JournalHome,
  type RegisterPointer,
  registerPointerSchema,
} from '#shared/shell/contract.ts';

const FOLDER = 'journal';

/** The pointer is written by turns to two files, so that a cut write leaves the other one whole. */
const POINTER_FILES = ['pointer-a.json', 'pointer-b.json'] as const;
/** Tries before a file is said to be held, and milliseconds between them. */
const HANDLE_ATTEMPTS = 40;
const HANDLE_PAUSE = 50;

const keptPointerSchema = z.object({ turn: z.int().nonnegative(), pointer: registerPointerSchema });
type KeptPointer = z.infer<typeof keptPointerSchema>;

/**
 * The journal's home in the origin private file system. Its synchronous handles live only in workers, and one handle
 * at a time holds a file: only the worker that holds the register's lock may call this.
 */
export async function openOpfsJournal(): Promise<JournalHome> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  const handles = new Map<string, Promise<FileSystemSyncAccessHandle>>();
  const handleOf = (name: string): Promise<FileSystemSyncAccessHandle> => {
    const held = handles.get(name);
    if (held !== undefined) return held;
    const opening = folder.getFileHandle(name, { create: true }).then(openWhenFree);
    handles.set(name, opening);
    opening.catch(() => handles.delete(name));
    return opening;
  };

  const keptPointers = async (): Promise<readonly (KeptPointer | null)[]> =>
    Promise.all(POINTER_FILES.map(async (name) => readKept(await handleOf(name))));

  return {
    readPointer: async () => latest(await keptPointers())?.pointer ?? null,
    writePointer: async (pointer: RegisterPointer) => {
      const kept = await keptPointers();
      const last = latest(kept);
      const name = POINTER_FILES[last === null ? 0 : 1 - kept.indexOf(last)] ?? POINTER_FILES[0];
      const handle = await handleOf(name);
      const text = new TextEncoder().encode(JSON.stringify({ turn: (last?.turn ?? 0) + 1, pointer }));
      handle.truncate(0);
      handle.write(text, { at: 0 });
      handle.flush();
    },
    journal: (generation) => journalBytes(() => handleOf(`journal-${generation}`)),
  };
}

/** A worker that has just ended may hold its handles a moment longer than its lock: waits for them. */
async function openWhenFree(file: FileSystemFileHandle): Promise<FileSystemSyncAccessHandle> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await file.createSyncAccessHandle();
    } catch (error) {
      if (attempt === HANDLE_ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, HANDLE_PAUSE));
    }
  }
}

function journalBytes(handle: () => Promise<FileSystemSyncAccessHandle>): JournalBytes {
  return {
    append: async (bytes) => {
      const file = await handle();
      const end = file.getSize();
      const written = file.write(bytes, { at: end });
      file.flush();
      return end + written;
    },
    length: async () => (await handle()).getSize(),
    read: async (offset, length) => {
      const file = await handle();
      const bytes = new Uint8Array(Math.max(0, Math.min(length, file.getSize() - offset)));
      return bytes.subarray(0, file.read(bytes, { at: offset }));
    },
    truncate: async (length) => {
      const file = await handle();
      file.truncate(length);
      file.flush();
    },
  };
}

function readKept(handle: FileSystemSyncAccessHandle): KeptPointer | null {
  const bytes = new Uint8Array(handle.getSize());
  handle.read(bytes, { at: 0 });
  try {
    return keptPointerSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

function latest(kept: readonly (KeptPointer | null)[]): KeptPointer | null {
  return kept.reduce(
    (best, one) => (one !== null && (best === null || one.turn > best.turn) ? one : best),
    null,
  );
}
