import { constants, type FileHandle, mkdir, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type RegisterPointer, registerPointerSchema } from '#shared/shell/contract.ts';
import { flushFolder, writeAtomicFile } from './atomic-file.ts';
import { readBytes, writeBytes } from './file-bytes.ts';

const POINTER = 'pointer.json';

/** The journals and the pointer to the register in use, in a folder of the user's data. */
export type JournalFolder = {
  /** Null where there is no register yet. Rejects where the pointer is there but unreadable: it is never made anew. */
  readonly readPointer: () => Promise<RegisterPointer | null>;
  readonly writePointer: (pointer: RegisterPointer) => Promise<void>;
  /** Appends and flushes to disk before it resolves; gives the new length in bytes. All of the bytes or none. */
  readonly append: (name: string, bytes: Uint8Array) => Promise<number>;
  /** Bytes; 0 where the journal is not begun. */
  readonly length: (name: string) => Promise<number>;
  /** At most `length` bytes from `offset`; fewer at the end. */
  readonly read: (name: string, offset: number, length: number) => Promise<Uint8Array>;
  /** Cuts the end off. Refuses to lengthen. */
  readonly truncate: (name: string, length: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens the journals kept in `folder`, which is made where it is missing. Acts are carried out one after the other. */
export function openJournalFolder(folder: string): JournalFolder {
  const handles = new Map<string, FileHandle>();
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act, act);
    last = turn.catch(() => undefined);
    return turn;
  };
  const handleOf = async (name: string): Promise<FileHandle> => {
    const known = handles.get(name);
    if (known !== undefined) return known;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = await openForUpdate(join(folder, `${name}.journal`));
    await flushFolder(folder);
    handles.set(name, file);
    return file;
  };
  const lengthOf = (name: string): Promise<number> =>
    stat(join(folder, `${name}.journal`)).then(({ size }) => size, absentAs(0));

  return {
    readPointer: () =>
      inTurn(async () => {
        const text = await readFile(join(folder, POINTER), 'utf8').catch(absentAs(null));
        return text === null ? null : registerPointerSchema.parse(JSON.parse(text));
      }),
    writePointer: (pointer) =>
      inTurn(async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeAtomicFile(join(folder, POINTER), new TextEncoder().encode(JSON.stringify(pointer)));
      }),
    append: (name, bytes) =>
      inTurn(async () => {
        const file = await handleOf(name);
        const { size: before } = await file.stat();
        try {
          await writeBytes(file, before, bytes);
          await file.datasync();
        } catch (error) {
          // A piece of an entry would hide those that come after it.
          await file.truncate(before);
          throw error;
        }
        return before + bytes.byteLength;
      }),
    length: (name) => inTurn(() => lengthOf(name)),
    read: (name, offset, length) =>
      inTurn(async () => {
        const available = Math.max(0, Math.min(length, (await lengthOf(name)) - offset));
        if (available === 0) return new Uint8Array();
        return readBytes(await handleOf(name), offset, available);
      }),
    truncate: (name, length) =>
      inTurn(async () => {
        const current = await lengthOf(name);
        if (length > current) throw new RangeError(`journal of ${current} bytes cannot be cut to ${length}`);
        if (length === current) return;
        const file = await handleOf(name);
        await file.truncate(length);
        await file.sync();
      }),
    close: () =>
      inTurn(async () => {
        for (const file of handles.values()) await file.close();
        handles.clear();
      }),
  };
}

/** Opens for reading and writing, made where it is missing. Not in append mode: Windows would refuse to cut it. */
function openForUpdate(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
}

/** Gives `value` where a file is missing; any other trouble goes on. */
function absentAs<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return value;
    throw error;
  };
}
