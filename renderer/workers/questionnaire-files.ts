import { isLitter, openArchive } from '#renderer/documents/questionnaire-archive.ts';
import { readWorkbook } from '#renderer/documents/workbook-file.ts';
import { type Outcome, refused } from '#shared/domain/problem.ts';
import {
  type ReadQuestionnaire,
  readQuestionnaire,
} from '#shared/exchange/questionnaire/read-questionnaire.ts';
import type { ReturnedQuestionnaire } from '#shared/exchange/questionnaire/review-files.ts';
import { platformDecoding } from './list-file.ts';
import type { OnProgress } from './progress.ts';

/** Largest questionnaire that is read, in bytes: one is some tens of kilobytes, a workbook of a network a few megabytes. */
const QUESTIONNAIRE_LIMIT = 16 * 1024 * 1024;
/** Largest archive of questionnaires, in bytes. */
const ARCHIVE_SIZE_LIMIT = 256 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

type OneFile = { readonly name: string; readonly modified: number; readonly bytes: Uint8Array };

/**
 * Reads files that came back, archives opened. A file that cannot be read says why and does not stop the others; what
 * systems leave in folders is passed over.
 *
 * @param breathe lets a cancellation in, and throws where there is one
 */
export async function readReturnedFiles(
  files: readonly File[],
  onProgress: OnProgress,
  breathe: () => Promise<void>,
): Promise<readonly ReturnedQuestionnaire[]> {
  const returned: ReturnedQuestionnaire[] = [];
  const kept = files.filter(({ name, webkitRelativePath }) => !isLitter(webkitRelativePath || name));
  for (const [at, file] of kept.entries()) {
    onProgress({ done: at, total: kept.length });
    await breathe();
    const modified = file.lastModified;
    const tell = (reading: Outcome<ReadQuestionnaire>): void => {
      returned.push({ name: file.name, modified, reading });
    };
    if (file.size === 0) {
      tell(refused('spreadsheet/empty-file'));
      continue;
    }
    const isArchive = /\.zip$/i.test(file.name);
    const limit = isArchive ? ARCHIVE_SIZE_LIMIT : QUESTIONNAIRE_LIMIT;
    if (file.size > limit) {
      tell(tooLarge(file.size, limit));
      continue;
    }
    const bytes = await contentOf(file);
    if (bytes === null) {
      tell(refused('questionnaire/unreadable'));
      continue;
    }
    const archive = openArchive(bytes);
    if (archive === null) {
      returned.push(await readOne({ name: file.name, modified, bytes }));
      continue;
    }
    if (!archive.ok) {
      tell(archive);
      continue;
    }
    for (const inside of archive.value) {
      await breathe();
      returned.push(await readOne({ ...inside, modified }));
    }
  }
  onProgress({ done: kept.length, total: kept.length });
  return returned;
}

/** Null where the file went away between its choice and its reading. */
async function contentOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

async function readOne({ name, modified, bytes }: OneFile): Promise<ReturnedQuestionnaire> {
  if (bytes.length > QUESTIONNAIRE_LIMIT)
    return { name, modified, reading: tooLarge(bytes.length, QUESTIONNAIRE_LIMIT) };
  const workbook = await readWorkbook(bytes, name, platformDecoding);
  return { name, modified, reading: workbook.ok ? readQuestionnaire(workbook.value) : workbook };
}

function tooLarge(size: number, limit: number): Outcome<never> {
  return refused('questionnaire/too-large-a-file', {
    megabytes: Math.ceil(size / MEGABYTE),
    limit: limit / MEGABYTE,
  });
}
