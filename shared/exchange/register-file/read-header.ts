import { strFromU8 } from 'fflate';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { z } from '#shared/schema.ts';
import type { FileSource } from '#shared/shell/contract.ts';
import {
  FORMAT_VERSION,
  HEADER_LIMIT,
  type RegisterFileHeader,
  registerFileHeaderSchema,
} from './register-file-header.ts';
import { parseSafely } from './safe-json.ts';

const END_OF_LINE = 10;
const BEGINNING = '{"format":"maillage"';

/** What a header of any version says. */
const anyHeaderSchema = z.object({
  format: z.literal('maillage'),
  formatVersion: z.int().positive(),
  schemaVersion: z.int().positive(),
  encryption: z.unknown(),
});

/** The header of a file, and the bytes of its line with its end. */
export type FoundHeader = { readonly header: RegisterFileHeader; readonly line: Uint8Array };

/**
 * Reads the first line of a file. Told apart: an empty file, one that is no register, one that was cut within its
 * header, one from a newer program, an encrypted one.
 */
export async function readHeader(source: FileSource, schemaVersion: number): Promise<Outcome<FoundHeader>> {
  const size = await source.size;
  if (size === 0) return refused('register-file/empty');
  const start = await source.read(0, Math.min(size, HEADER_LIMIT));
  const length = start.indexOf(END_OF_LINE) + 1;
  const text = strFromU8(start.subarray(0, length === 0 ? start.length : length));
  if (length === 0) {
    const cut = size < HEADER_LIMIT && (text.startsWith(BEGINNING) || BEGINNING.startsWith(text));
    return refused(cut ? 'register-file/truncated' : 'register-file/not-a-register');
  }
  let content: unknown;
  try {
    content = parseSafely(text);
  } catch {
    return refused(text.startsWith(BEGINNING) ? 'register-file/altered' : 'register-file/not-a-register');
  }
  const any = anyHeaderSchema.safeParse(content);
  if (!any.success)
    return refused(text.startsWith(BEGINNING) ? 'register-file/altered' : 'register-file/not-a-register');
  if (any.data.formatVersion > FORMAT_VERSION || any.data.schemaVersion > schemaVersion)
    return refused('register-file/newer', {
      found: `${any.data.formatVersion}.${any.data.schemaVersion}`,
      known: `${FORMAT_VERSION}.${schemaVersion}`,
    });
  if (any.data.encryption !== null) return refused('register-file/encrypted');
  const header = registerFileHeaderSchema.safeParse(content);
  if (!header.success) return refused('register-file/altered');
  return accepted({ header: header.data, line: start.slice(0, length) });
}
