import { randomBytes } from 'node:crypto';
import { access, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type FileToken, folderFileNameSchema } from '#shared/shell/contract.ts';
import { UnknownTokenError } from './chosen-files.ts';

/** More at once would be a fault of the page. */
const LIMIT = 16;

/** A file of this name is in the folder already, and nobody agreed to replace it. */
export class NameTakenError extends Error {
  readonly fileName: string;

  constructor(fileName: string) {
    super('the name is taken');
    this.fileName = fileName;
  }
}

/** The folders that the person chose in a dialog. The page holds tokens; only this object knows their paths. */
export type ChosenFolders = {
  readonly choose: (path: string) => Promise<{ readonly token: FileToken; readonly name: string }>;
  /** Those of these names that are in the folder, as its disk compares names. */
  readonly taken: (token: FileToken, names: readonly string[]) => Promise<string[]>;
  /** The place of a file of the folder. Rejects with {@link NameTakenError} unless it may be replaced. */
  readonly placeOf: (token: FileToken, name: string, mayReplace: boolean) => Promise<string>;
  readonly close: (token: FileToken) => void;
  /** Drops every folder: the page that held the tokens is gone. */
  readonly drop: () => void;
};

/** Keeps the folders chosen by one page. */
export function chosenFolders(): ChosenFolders {
  const folders = new Map<FileToken, string>();
  const place = (token: FileToken, name: string): string => {
    const folder = folders.get(token);
    if (folder === undefined) throw new UnknownTokenError('no folder has this token');
    // The channel checked it; a path built from a name is checked where it is built.
    return join(folder, folderFileNameSchema.parse(name));
  };
  return {
    choose: async (path) => {
      if (folders.size >= LIMIT) throw new RangeError(`more than ${LIMIT} folders at once`);
      if (!(await stat(path)).isDirectory()) throw new TypeError('not a folder');
      const token = randomBytes(16).toString('hex');
      folders.set(token, path);
      return { token, name: basename(path) };
    },
    taken: async (token, names) => {
      const there = await Promise.all(names.map((name) => exists(place(token, name))));
      return names.filter((_, at) => there[at] === true);
    },
    placeOf: async (token, name, mayReplace) => {
      const path = place(token, name);
      if (!mayReplace && (await exists(path))) throw new NameTakenError(name);
      return path;
    },
    close: (token) => void folders.delete(token),
    drop: () => folders.clear(),
  };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
