import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeBytes } from './file-bytes.ts';

/** A file written under a temporary name beside its place; nothing shows there until {@link AtomicFile.finish}. */
export type AtomicFile = {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Flushes, renames, and flushes the folder. */
  readonly finish: () => Promise<void>;
  /** Forgets what was written; what stood at the place stays as it was. */
  readonly discard: () => Promise<void>;
};

/** Begins a file at `path`. Rejects as `open` does where the folder refuses it. */
export async function beginAtomicFile(path: string): Promise<AtomicFile> {
  // A link keeps leading to its file: the file is replaced, not the link.
  const place = await realpath(path).catch(() => path);
  const mode = await stat(place).then(
    (stats) => stats.mode & 0o777,
    () => 0o666,
  );
  const temporary = join(
    dirname(place),
    `.${basename(place).slice(0, 200)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  const file = await open(temporary, 'wx', mode);
  let written = 0;
  let closed = false;

  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await file.close();
  };
  const discard = async (): Promise<void> => {
    await close();
    await rm(temporary, { force: true });
  };
  return {
    write: async (bytes) => {
      await writeBytes(file, written, bytes);
      written += bytes.byteLength;
    },
    finish: async () => {
      try {
        await file.sync();
        await close();
        await rename(temporary, place);
      } catch (error) {
        await discard();
        throw error;
      }
      await flushFolder(dirname(place));
    },
    discard,
  };
}

/** Writes bytes at `path` whole or not at all. */
export async function writeAtomicFile(path: string, bytes: Uint8Array): Promise<void> {
  const file = await beginAtomicFile(path);
  try {
    await file.write(bytes);
  } catch (error) {
    await file.discard();
    throw error;
  }
  await file.finish();
}

/** Makes a folder's new names last through a power cut. Windows keeps them by itself and opens no folder. */
export async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
