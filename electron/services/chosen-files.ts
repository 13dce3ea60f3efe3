import { randomBytes } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileToken } from '#shared/shell/contract.ts';
import { type AtomicFile, beginAtomicFile } from './atomic-file.ts';
import { readBytes } from './file-bytes.ts';

/** More at once would be a fault of the page. */
const LIMIT = 128;

/** A token that stands for no file of the kind asked for. */
export class UnknownTokenError extends Error {}

/** The files that the person chose in a dialog. The page holds tokens; only this object knows their paths. */
export type ChosenFiles = {
  readonly beginSave: (path: string) => Promise<FileToken>;
  readonly write: (token: FileToken, bytes: Uint8Array) => Promise<void>;
  /** Makes the file appear; gives its name. */
  readonly finish: (token: FileToken) => Promise<string>;
  readonly discard: (token: FileToken) => Promise<void>;
  readonly beginOpen: (
    path: string,
  ) => Promise<{ readonly token: FileToken; readonly name: string; readonly size: number }>;
  readonly read: (token: FileToken, offset: number, length: number) => Promise<Uint8Array>;
  readonly close: (token: FileToken) => Promise<void>;
  /** The name behind a token, for a message; null where there is none. */
  readonly nameOf: (token: FileToken) => string | null;
  /** Drops every file: the page that held the tokens is gone. */
  readonly drop: () => Promise<void>;
};

type Saving = { readonly name: string; readonly file: AtomicFile };
type Reading = { readonly name: string; readonly file: FileHandle };

/** Keeps the files chosen by one page. */
export function chosenFiles(): ChosenFiles {
  const saving = new Map<FileToken, Saving>();
  const reading = new Map<FileToken, Reading>();

  const newToken = (): FileToken => {
    if (saving.size + reading.size >= LIMIT) throw new RangeError(`more than ${LIMIT} files at once`);
    return randomBytes(16).toString('hex');
  };
  const take = (token: FileToken): Saving => {
    const entry = known(saving, token);
    saving.delete(token);
    return entry;
  };

  return {
    beginSave: async (path) => {
      const token = newToken();
      saving.set(token, { name: basename(path), file: await beginAtomicFile(path) });
      return token;
    },
    write: (token, bytes) => known(saving, token).file.write(bytes),
    finish: async (token) => {
      const { name, file } = take(token);
      await file.finish();
      return name;
    },
    discard: (token) => take(token).file.discard(),
    beginOpen: async (path) => {
      const token = newToken();
      const file = await open(path, 'r');
      const stats = await file.stat();
      if (!stats.isFile()) {
        await file.close();
        throw new TypeError('not a plain file');
      }
      reading.set(token, { name: basename(path), file });
      return { token, name: basename(path), size: stats.size };
    },
    read: (token, offset, length) => readBytes(known(reading, token).file, offset, length),
    close: async (token) => {
      const { file } = known(reading, token);
      reading.delete(token);
      await file.close();
    },
    nameOf: (token) => saving.get(token)?.name ?? reading.get(token)?.name ?? null,
    drop: async () => {
      const files = [...saving.values()].map(({ file }) => file.discard());
      const handles = [...reading.values()].map(({ file }) => file.close());
      saving.clear();
      reading.clear();
      await Promise.allSettled([...files, ...handles]);
    },
  };
}

function known<T>(entries: ReadonlyMap<FileToken, T>, token: FileToken): T {
  const entry = entries.get(token);
  if (entry === undefined) throw new UnknownTokenError('no file has this token');
  return entry;
}
