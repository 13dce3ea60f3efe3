import { type Problem, refused } from '#shared/domain/problem.ts';
import type { FolderSink } from '#shared/shell/contract.ts';
import { shellProblems } from '#shared/shell/shell-error.ts';
import type { PlannedFile } from './batch-files.ts';

/** A report to make and its files. `T` is what the files are made of. */
export type BatchJob<T> = {
  readonly name: string;
  readonly files: readonly PlannedFile[];
  /** Computes the report. */
  readonly prepare: () => Promise<T>;
};

/** How a file is made and written whole, from what its job prepared. */
export type WriteBatchFile<T> = (prepared: T, file: PlannedFile, folder: FolderSink) => Promise<void>;

/** What became of a file. */
export type BatchResult = PlannedFile & {
  /** Name of the report that it is of. */
  readonly of: string;
  readonly state: 'written' | 'failed' | 'stopped';
  readonly problems: readonly Problem[];
};

export type BatchProgress = { readonly done: number; readonly total: number; readonly name: string };

/**
 * Makes the files of every job, one after the other. One that fails says why and the others go on; stopped, the file
 * under way is finished and those to come are not begun.
 */
export async function runBatch<T>(
  jobs: readonly BatchJob<T>[],
  write: WriteBatchFile<T>,
  folder: FolderSink,
  signal: AbortSignal,
  onProgress: (progress: BatchProgress) => void,
): Promise<readonly BatchResult[]> {
  const results: BatchResult[] = [];
  const total = jobs.reduce((sum, { files }) => sum + files.length, 0);
  const end = (
    job: BatchJob<T>,
    file: PlannedFile,
    state: BatchResult['state'],
    problems: readonly Problem[],
  ) => void results.push({ ...file, of: job.name, state, problems });
  for (const job of jobs) {
    let prepared: { readonly value: T } | null = null;
    for (const file of job.files) {
      if (signal.aborted) {
        end(job, file, 'stopped', []);
        continue;
      }
      onProgress({ done: results.length, total, name: file.name });
      try {
        prepared ??= { value: await job.prepare() };
        await write(prepared.value, file, folder);
        end(job, file, 'written', []);
      } catch (error) {
        end(job, file, 'failed', problemsOf(error, file.name));
      }
    }
  }
  onProgress({ done: total, total, name: '' });
  return results;
}

function problemsOf(error: unknown, name: string): readonly Problem[] {
  const told = shellProblems(error);
  if (told !== null && told.length > 0) return told;
  const reason = error instanceof Error ? error.message : String(error);
  const outcome = refused('report/file-failed', { name, reason });
  return outcome.ok ? [] : outcome.problems;
}
