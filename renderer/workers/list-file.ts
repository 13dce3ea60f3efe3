import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import type { TextDecoding } from '#shared/exchange/national-standard/decode-file.ts';
import { FILE_SIZE_LIMIT } from '#shared/exchange/national-standard/raw-list.ts';
import { CHUNK_LIMIT, type FileSource } from '#shared/shell/contract.ts';
import type { OnProgress } from './register-api.ts';

/** The bytes of a list. Size first: a file too large is refused before any of it is read. */
export async function readWholeFile(
  file: FileSource,
  signal: AbortSignal,
  onProgress: OnProgress = () => undefined,
): Promise<Outcome<Uint8Array>> {
  // Across a worker's boundary every member of a file answers later, its size and name too.
  const size = await file.size;
  if (size > FILE_SIZE_LIMIT)
    return refused('import/file-too-large', {
      megabytes: Math.ceil(size / 1024 / 1024),
      limit: FILE_SIZE_LIMIT / 1024 / 1024,
    });
  const bytes = new Uint8Array(size);
  for (let offset = 0; offset < size; ) {
    const chunk = await file.read(offset, Math.min(CHUNK_LIMIT, size - offset));
    signal.throwIfAborted();
    if (chunk.byteLength === 0) return refused('import/file-cut');
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
    onProgress({ done: offset, total: size });
  }
  return accepted(bytes);
}

/** The platform's decoders. */
export const platformDecoding: TextDecoding = {
  utf8: (bytes) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  },
  windows1252: (bytes) => new TextDecoder('windows-1252').decode(bytes),
};
