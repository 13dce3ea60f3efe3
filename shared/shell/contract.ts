import { z } from '#shared/schema.ts';

/**
 * Kinds of files that a person saves or opens; the shell words the dialog and the extension from it. A `document` is
 * any file, and keeps the extension of its name.
 */
export const fileKinds = [
  'register',
  'pdf',
  'docx',
  'xlsx',
  'ods',
  'csv',
  'json',
  'png',
  'svg',
  'document',
] as const;
export const fileKindSchema = z.enum(fileKinds);
export type FileKind = z.infer<typeof fileKindSchema>;

/** A handle to a file that the person chose; the page never learns a path (quality.md, *Security*). */
export const fileTokenSchema = z.string().regex(/^[0-9a-f]{32}$/);
export type FileToken = z.infer<typeof fileTokenSchema>;

/** Most files opened at once. */
export const OPEN_LIMIT = 100;

const openedFileSchema = z.object({ token: fileTokenSchema, name: z.string(), size: z.int().nonnegative() });

export const saveRequestSchema = z.object({
  kind: fileKindSchema,
  /** Suggested name with its extension, no folder. */
  name: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^/\\\p{Cc}]+$/u),
});
export type SaveRequest = z.infer<typeof saveRequestSchema>;

/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The name of a file inside a chosen folder: never a path, never hidden, nothing that a system's disks refuse. */
export const folderFileNameSchema = z
  .string()
  .min(1)
  .max(160)
  .regex(/^[^./\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*(?<![. ])$/u)
  .refine((name) => !DEVICE_NAME.test(name));

/** Most names asked about at once in a folder. */
const FOLDER_NAMES_LIMIT = 20_000;

/** A folder that the person chose, by a handle; the page never learns its path. */
const chosenFolderSchema = z.object({ token: fileTokenSchema, name: z.string() });

/** Most characters of a report to print, as JSON. */
export const PRINT_INPUT_LIMIT = 128 * 1024 * 1024;

/** Largest piece of a file that crosses the bridge at once, in bytes. */
export const CHUNK_LIMIT = 4 * 1024 * 1024;

const chunkSchema = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.byteLength <= CHUNK_LIMIT,
);
const journalNameSchema = z.string().regex(/^[0-9a-f-]{1,64}$/);

/** What a shell can do, so that the screen says what is not promised (quality.md, *Safety* 5). */
export const appInfoSchema = z.object({
  shell: z.enum(['desktop', 'browser']),
  version: z.string(),
  /** Whether {@link print} writes a PDF file itself; else the print dialog opens on the same pages. */
  printsToPdf: z.boolean(),
  /** Language that the system asks for, when it is known. */
  systemLanguage: z.string(),
});
export type AppInfo = z.infer<typeof appInfoSchema>;

/** The pointer to the register in use, kept beside the journal (architecture.md, *One write path*). */
export const registerPointerSchema = z.object({
  registerId: z.uuid(),
  /** Name of the database is `maillage-<generation>`; the journal of a generation bears the same number. */
  generation: z.int().positive(),
  deviceId: z.string().regex(/^[0-9a-zA-Z]{4,36}$/),
});
export type RegisterPointer = z.infer<typeof registerPointerSchema>;

/**
 * Each channel of the desktop bridge: its arguments, as a tuple schema checked by the main process, and its result.
 * The one source for the preload's functions, the main process's handlers and the page's types.
 */
export const channels = {
  'app-info:get': { args: z.tuple([]), result: appInfoSchema },
  /** Asks where to save; null when the person gives up. The file appears only at `files:finish`. */
  'files:choose-save': { args: z.tuple([saveRequestSchema]), result: fileTokenSchema.nullable() },
  'files:write': { args: z.tuple([fileTokenSchema, chunkSchema]), result: z.null() },
  /** Flushes, renames and flushes the folder (quality.md, *Safety* 5). Gives the file's name, without its folder. */
  'files:finish': { args: z.tuple([fileTokenSchema]), result: z.string() },
  'files:discard': { args: z.tuple([fileTokenSchema]), result: z.null() },
  'files:choose-open': {
    args: z.tuple([z.array(fileKindSchema)]),
    result: openedFileSchema.nullable(),
  },
  /** Asks for several files; none when the person gives up. Those beyond {@link OPEN_LIMIT} are not opened. */
  'files:choose-many': {
    args: z.tuple([z.array(fileKindSchema)]),
    result: z.array(openedFileSchema).max(OPEN_LIMIT),
  },
  'files:read': {
    args: z.tuple([fileTokenSchema, z.int().nonnegative(), z.int().positive().max(CHUNK_LIMIT)]),
    result: chunkSchema,
  },
  'files:close': { args: z.tuple([fileTokenSchema]), result: z.null() },
  /** Asks for a folder to write into; null when the person gives up. */
  'folder:choose': { args: z.tuple([]), result: chosenFolderSchema.nullable() },
  /** Which of these names are in the folder already. */
  'folder:taken': {
    args: z.tuple([fileTokenSchema, z.array(folderFileNameSchema).max(FOLDER_NAMES_LIMIT)]),
    result: z.array(z.string()),
  },
  /**
   * Begins a file of the folder, written and finished as a chosen one. Refused (`shell/taken`) where the name is there
   * already and the last argument does not allow to replace it.
   */
  'folder:begin': {
    args: z.tuple([fileTokenSchema, folderFileNameSchema, z.boolean()]),
    result: fileTokenSchema,
  },
  'folder:close': { args: z.tuple([fileTokenSchema]), result: z.null() },
  'journal:read-pointer': { args: z.tuple([]), result: registerPointerSchema.nullable() },
  'journal:write-pointer': { args: z.tuple([registerPointerSchema]), result: z.null() },
  /** Appends bytes to a journal and flushes them to disk before it answers; gives the file's new length. */
  'journal:append': { args: z.tuple([journalNameSchema, chunkSchema]), result: z.int() },
  'journal:length': { args: z.tuple([journalNameSchema]), result: z.int() },
  'journal:read': {
    args: z.tuple([journalNameSchema, z.int().nonnegative(), z.int().positive().max(CHUNK_LIMIT)]),
    result: chunkSchema,
  },
  /** Cuts a torn end off; used at start only. */
  'journal:truncate': { args: z.tuple([journalNameSchema, z.int().nonnegative()]), result: z.null() },
  /** Prints the page as it stands to a PDF (A4) at the place the person chose for `files:choose-save`. */
  'print:to-pdf': { args: z.tuple([fileTokenSchema]), result: z.string() },
  /** Lays a report given as JSON on pages that nobody sees, and prints them to a begun file; gives the file's name. */
  'print:report': {
    args: z.tuple([fileTokenSchema, z.string().max(PRINT_INPUT_LIMIT)]),
    result: z.string(),
  },
} as const;

export type Channel = keyof typeof channels;
export type ChannelArguments<C extends Channel> = z.infer<(typeof channels)[C]['args']>;
export type ChannelResult<C extends Channel> = z.infer<(typeof channels)[C]['result']>;

/** Commands that the application menu sends to the page. */
export const menuCommands = [
  'open-register',
  'save-register',
  'undo',
  'redo',
  'search',
  'take-call',
  'import',
  'settings',
  'help',
] as const;
export const menuCommandSchema = z.enum(menuCommands);
export type MenuCommand = z.infer<typeof menuCommandSchema>;

/** A file being written in pieces: nothing appears at its place until `finish`. */
export type FileSink = {
  readonly write: (chunk: Uint8Array) => Promise<void>;
  /** Makes the file appear whole; gives its name. */
  readonly finish: () => Promise<string>;
  readonly discard: () => Promise<void>;
};

/** Where several files are written: a folder, or one archive where the browser can write into no folder. */
export type FolderSink = {
  readonly kind: 'folder' | 'archive';
  /** Name of the folder or of the archive, without its path. */
  readonly name: string;
  /** Which of these names are there already; an archive is always new. */
  readonly taken: (names: readonly string[]) => Promise<readonly string[]>;
  /** Begins a file. Rejects where the name is there already and `mayReplace` is false. */
  readonly begin: (name: string, mayReplace: boolean) => Promise<FileSink>;
  /**
   * Prints a report (JSON of a `PrintInput`) to a begun file, without showing it; gives the file's name. Null where the
   * shell can only print through a dialog.
   */
  readonly printReport: ((name: string, mayReplace: boolean, input: string) => Promise<string>) | null;
  /** No more files: an archive appears now. */
  readonly finish: () => Promise<void>;
  /** Lets go of the folder; an archive is forgotten. Files that were finished in a folder stay. */
  readonly discard: () => Promise<void>;
};

/** A file that the person chose to open, read in pieces. */
export type FileSource = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

/** Append-only bytes of one journal, flushed at each append. */
export type JournalBytes = {
  readonly append: (bytes: Uint8Array) => Promise<number>;
  readonly length: () => Promise<number>;
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
  readonly truncate: (length: number) => Promise<void>;
};

/** Where the journals and the pointer live: the main process's folder, or the origin private file system. */
export type JournalHome = {
  readonly readPointer: () => Promise<RegisterPointer | null>;
  readonly writePointer: (pointer: RegisterPointer) => Promise<void>;
  readonly journal: (generation: number) => JournalBytes;
};

/**
 * What both shells offer to the page (architecture.md, *Two shells, one program*). The page asks this and
 * never tests which shell it runs in.
 */
export type Shell = {
  readonly appInfo: () => Promise<AppInfo>;
  /** Null when the person gives up. */
  readonly saveFile: (request: SaveRequest) => Promise<FileSink | null>;
  /** Asks for a folder; null when the person gives up. @param archiveName name of the archive where there is no folder */
  readonly saveFolder: (archiveName: string) => Promise<FolderSink | null>;
  readonly openFile: (kinds: readonly FileKind[]) => Promise<FileSource | null>;
  /** Several files, {@link OPEN_LIMIT} at most; none when the person gives up. */
  readonly openFiles: (kinds: readonly FileKind[]) => Promise<readonly FileSource[]>;
  /**
   * Prints the page as it stands. Gives the PDF's name, null when the person gave up, or `dialog` where the
   * browser's own print dialog opened instead.
   */
  readonly print: (
    name: string,
  ) => Promise<{ readonly kind: 'file'; readonly name: string } | { readonly kind: 'dialog' } | null>;
  /**
   * The journal's home as the page reaches it; null where only a worker can (the browser shell's origin
   * private file system), and then the register worker opens it by itself.
   */
  readonly journalHome: JournalHome | null;
  /** Calls back at each menu command; gives the function that stops it. */
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void;
};
