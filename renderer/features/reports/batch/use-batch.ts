import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShell } from '#renderer/shell/shell-context.tsx';
import type { DocumentRequest } from '#renderer/workers/document-worker.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { FolderSink } from '#shared/shell/contract.ts';
import { shellProblems } from '#shared/shell/shell-error.ts';
import { type BatchJob, type BatchProgress, type BatchResult, runBatch } from './run-batch.ts';
import { writeReportFile } from './write-report-file.ts';

/** Where a batch stands. */
export type BatchPhase =
  | { readonly kind: 'asking'; readonly problems: readonly Problem[] }
  /** Files of these names are in the folder: the person says whether they are replaced. */
  | { readonly kind: 'taken'; readonly folder: FolderSink; readonly names: readonly string[] }
  | { readonly kind: 'running'; readonly progress: BatchProgress; readonly stopping: boolean }
  | { readonly kind: 'done'; readonly folderName: string; readonly results: readonly BatchResult[] };

type Job = BatchJob<DocumentRequest>;

const asking: BatchPhase = { kind: 'asking', problems: [] };

/** Makes files into a folder that the person chooses. */
export function useBatch() {
  const { t } = useTranslation('reportBatch');
  const shell = useShell();
  const [phase, setPhase] = useState<BatchPhase>(asking);
  const stopper = useRef<AbortController | null>(null);

  const run = useCallback(async (jobs: readonly Job[], folder: FolderSink, mayReplace: boolean) => {
    const controller = new AbortController();
    stopper.current = controller;
    const tell = (progress: BatchProgress): void =>
      setPhase({ kind: 'running', progress, stopping: controller.signal.aborted });
    tell({ done: 0, total: 1, name: '' });
    const results = await runBatch(
      jobs,
      (request: DocumentRequest, file, into) => writeReportFile(request, file, into, mayReplace),
      folder,
      controller.signal,
      tell,
    );
    try {
      await folder.finish();
      setPhase({ kind: 'done', folderName: folder.name, results });
    } catch (error) {
      setPhase({ kind: 'asking', problems: toldOf(error) });
    } finally {
      stopper.current = null;
    }
  }, []);

  /** @param archiveName name of the archive, without its extension, where the browser writes into no folder */
  const start = useCallback(
    async (jobs: readonly Job[], archiveName: string): Promise<void> => {
      try {
        const folder = await shell.saveFolder(t('archiveName', { name: archiveName }));
        if (folder === null) return;
        const names = await folder.taken(jobs.flatMap(({ files }) => files.map(({ name }) => name)));
        if (names.length > 0) setPhase({ kind: 'taken', folder, names });
        else await run(jobs, folder, false);
      } catch (error) {
        setPhase({ kind: 'asking', problems: toldOf(error) });
      }
    },
    [shell, t, run],
  );

  /** Lets go of the folder whose files are not to be replaced. */
  const leave = useCallback(async (folder: FolderSink): Promise<void> => {
    setPhase(asking);
    await folder.discard();
  }, []);

  const stop = useCallback(() => {
    stopper.current?.abort();
    setPhase((now) => (now.kind === 'running' ? { ...now, stopping: true } : now));
  }, []);
  const reset = useCallback(() => setPhase(asking), []);

  return { phase, start, run, leave, stop, reset };
}

/** What the shell says; an error that it does not word is a bug, and goes to the error screen. */
function toldOf(error: unknown): readonly Problem[] {
  const problems = shellProblems(error);
  if (problems === null) throw error;
  return problems;
}
