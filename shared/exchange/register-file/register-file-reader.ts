import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strFromU8 } from 'fflate';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import type { FileSource } from '#shared/shell/contract.ts';
import { type BodyFault, GZIP_TAIL, makeGzipBody } from './gzip-body.ts';
import { makeLineReader, type RegisterFileItem } from './line-reader.ts';
import { makeLineSplitter } from './line-splitter.ts';
import { readHeader } from './read-header.ts';
import {
  type RegisterFileCounts,
  type RegisterFileEnd,
  type RegisterFileHeader,
  registerFileEndSchema,
} from './register-file-header.ts';

/** Bytes read from the file at once. */
const READ = 256 * 1024;
/** Longest line of the body, in bytes: a block of returns with every measure and comment stays far below. */
const LINE_LIMIT = 64 * 1024 * 1024;

/** How a file is read. */
export type RegisterFileReading = {
  /** Version of the records' schema that this program knows. */
  readonly schemaVersion: number;
  /** Takes what was read, in order. Everything it takes is void when the reading is refused in the end. */
  readonly take: (item: RegisterFileItem) => Promise<void>;
  /** Told after each piece: bytes read of bytes in all. May stop the reading by throwing. */
  readonly onRead?: (done: number, total: number) => void | Promise<void>;
};

/** The header alone, checked; the body is not read. */
export async function readRegisterFileHeader(
  source: FileSource,
  schemaVersion: number,
): Promise<Outcome<RegisterFileHeader>> {
  const found = await readHeader(source, schemaVersion);
  return found.ok ? accepted(found.value.header) : found;
}

/**
 * Reads a register file as a stream and checks all of it: container, hash, counts, and every record by its schema.
 * A file that is cut, one that was altered and one that holds a wrong record are three refusals. No limit of memory
 * but that of a line and of the ids.
 */
export async function readRegisterFile(
  source: FileSource,
  { schemaVersion, take, onRead }: RegisterFileReading,
): Promise<Outcome<RegisterFileCounts>> {
  const found = await readHeader(source, schemaVersion);
  if (!found.ok) return found;
  const { line: headerLine } = found.value;
  const size = await source.size;
  const body = makeGzipBody();
  const splitter = makeLineSplitter(LINE_LIMIT);
  const reader = makeLineReader();
  const hash = sha256.create();
  let end: RegisterFileEnd | null = null;
  /** The first record that is wrong. The rest is still read: a file that was altered is told as such. */
  let wrong: Problem | null = null;

  const takeLine = async (line: Uint8Array): Promise<Outcome<null>> => {
    if (end !== null) return refused('register-file/altered');
    const text = strFromU8(line);
    end = readEnd(text);
    if (end !== null) return accepted(null);
    hash.update(line).update(END_OF_LINE);
    if (wrong !== null) return accepted(null);
    const read = reader.read(text);
    if (!read.ok) wrong = read.problems[0] ?? null;
    else await take(read.value);
    return accepted(null);
  };
  const takePieces = async (pieces: readonly Uint8Array[] | BodyFault): Promise<Outcome<null>> => {
    if (typeof pieces === 'string') return refused(`register-file/${pieces}`);
    for (const piece of pieces) {
      const lines = splitter.push(piece);
      if (lines === null) return refused('register-file/too-large');
      for (const line of lines) {
        const taken = await takeLine(line);
        if (!taken.ok) return taken;
      }
    }
    return accepted(null);
  };

  const bodyEnd = size - GZIP_TAIL;
  for (let offset = headerLine.length; offset < bodyEnd; ) {
    const bytes = await source.read(offset, Math.min(READ, bodyEnd - offset));
    if (bytes.length === 0) return refused('register-file/truncated');
    offset += bytes.length;
    const taken = await takePieces(body.push(bytes));
    if (!taken.ok) return taken;
    await onRead?.(offset, size);
  }
  const tail = bodyEnd < headerLine.length ? new Uint8Array(0) : await source.read(bodyEnd, GZIP_TAIL);
  const last = body.end(tail);
  // A stream that was cut may look broken rather than short.
  const taken = await takePieces(last === 'altered' ? [] : last);
  if (!taken.ok) return taken;
  if (end === null) return refused('register-file/truncated');
  if (splitter.left() > 0) return refused('register-file/altered');
  const judged = verdict(end, wrong, {
    header: bytesToHex(sha256(headerLine)),
    sha256: bytesToHex(hash.digest()),
    counts: reader.counts(),
  });
  // Where the text is whole, only the closing bytes after it can be missing: a cut in the very last of them.
  if (last === 'altered') return refused(judged.ok ? 'register-file/truncated' : 'register-file/altered');
  return judged;
}

const END_OF_LINE = Uint8Array.of(10);

function readEnd(text: string): RegisterFileEnd | null {
  if (!text.startsWith('{"t":"end"')) return null;
  try {
    return registerFileEndSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function verdict(
  end: RegisterFileEnd,
  wrong: Problem | null,
  found: Pick<RegisterFileEnd, 'header' | 'sha256'> & { readonly counts: RegisterFileCounts },
): Outcome<RegisterFileCounts> {
  if (end.header !== found.header || end.sha256 !== found.sha256) return refused('register-file/altered');
  if (wrong !== null) return { ok: false, problems: [wrong] };
  const told = new Map<string, number>(Object.entries(end.counts));
  const differs = Object.entries(found.counts).some(([table, count]) => (told.get(table) ?? 0) !== count);
  if (differs) return refused('register-file/altered');
  if (found.counts.settings !== 1) return refused('register-file/no-settings');
  return accepted(found.counts);
}
