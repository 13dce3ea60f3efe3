import type { Problem } from '#shared/domain/problem.ts';
import { ATTACHMENT_LIMIT } from './attachment.ts';

/** Most bytes that one act adds: they are one entry of the journal, held in memory while it is written. */
export const ACT_BYTES_LIMIT = 40 * 1024 * 1024;
/** Most files that one act adds. */
export const ACT_FILES_LIMIT = 50;

const MEGABYTE = 1024 * 1024;

/** Files of one act, sorted out by their sizes before any is read: those to take, and why the others are left. */
export function sortOutFiles<T extends { readonly name: string; readonly size: number }>(
  files: readonly T[],
): { readonly taken: readonly T[]; readonly problems: readonly Problem[] } {
  const taken: T[] = [];
  const problems: Problem[] = [];
  let bytes = 0;
  for (const file of files) {
    const found = problemOf(file, taken.length, bytes);
    if (found !== null) {
      problems.push(found);
      continue;
    }
    taken.push(file);
    bytes += file.size;
  }
  return { taken, problems };
}

function problemOf(
  { name, size }: { readonly name: string; readonly size: number },
  count: number,
  bytes: number,
): Problem | null {
  if (size === 0) return fileProblem('attachment/empty', { name });
  if (size > ATTACHMENT_LIMIT)
    return fileProblem('attachment/too-large', {
      name,
      // Rounded up: a file just over the limit must not read as being just under.
      size: Math.ceil((size / MEGABYTE) * 10) / 10,
      limit: ATTACHMENT_LIMIT / MEGABYTE,
    });
  if (count >= ACT_FILES_LIMIT)
    return fileProblem('attachment/too-many-files', { name, limit: ACT_FILES_LIMIT });
  if (bytes + size > ACT_BYTES_LIMIT)
    return fileProblem('attachment/too-many-bytes', { name, limit: ACT_BYTES_LIMIT / MEGABYTE });
  return null;
}

/** Why one file is left out of an act. */
export function fileProblem(code: string, values: Problem['values']): Problem {
  return { code, values, severity: 'error', row: null, field: null };
}
