import { useCallback, useState } from 'react';
import type { Progress, RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { OpenedSpreadsheet } from '#renderer/workers/spreadsheet-api.ts';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { accepted, type Outcome, type Problem } from '#shared/domain/problem.ts';
import { defaultImportOptions, type ImportOptions, type ImportPlan } from '#shared/exchange/import-plan.ts';
import type { FileSource } from '#shared/shell/contract.ts';

/** Where an import stands. */
export type ImportStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string; readonly progress: Progress }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'preview';
      readonly plan: ImportPlan;
      readonly options: ImportOptions;
      /** Why the last attempt to write was refused. */
      readonly problems: readonly Problem[];
    }
  /** Not a list at the national standard: the wizard goes on with it. */
  | { readonly kind: 'spreadsheet'; readonly opened: OpenedSpreadsheet }
  | { readonly kind: 'writing'; readonly plan: ImportPlan; readonly progress: Progress }
  | {
      readonly kind: 'done';
      readonly plan: ImportPlan;
      /** Null once the import was undone from here. */
      readonly changeSetId: string | null;
      readonly changed: number;
    };

const START: Progress = { done: 0, total: 0 };

/**
 * Reading a list, its preview, its writing: one at a time, each of which can be stopped.
 *
 * @param target what its rows are, where the officer came from a list; null = to be found out
 */
export function useImport(target: ImportTarget | null) {
  const { api } = useRegister();
  const [stage, setStage] = useState<ImportStage>({ kind: 'idle' });

  const read = useCallback(
    async (file: FileSource): Promise<void> => {
      setStage({ kind: 'reading', name: file.name, progress: START });
      try {
        const onProgress = (progress: Progress): void =>
          setStage((now) => (now.kind === 'reading' ? { ...now, progress } : now));
        const outcome = await readList(api, file, target, onProgress);
        if (outcome.ok) setStage(outcome.value);
        else if (isCancelled(outcome.problems)) setStage({ kind: 'idle' });
        else setStage({ kind: 'refused', name: file.name, problems: outcome.problems });
      } catch (error) {
        setStage({ kind: 'idle' });
        throw error;
      } finally {
        await file.close();
      }
    },
    [api, target],
  );

  const apply = useCallback(
    async (plan: ImportPlan, options: ImportOptions): Promise<void> => {
      setStage({ kind: 'writing', plan, progress: START });
      const outcome = await api.applyImport(plan.id, options, (progress) =>
        setStage((now) => (now.kind === 'writing' ? { ...now, progress } : now)),
      );
      if (outcome.ok)
        setStage({
          kind: 'done',
          plan,
          changeSetId: outcome.value.changeSetId,
          changed: options.updateExisting ? plan.counts.change : 0,
        });
      else
        setStage({
          kind: 'preview',
          plan,
          options,
          problems: isCancelled(outcome.problems) ? [] : outcome.problems,
        });
    },
    [api],
  );

  const stop = useCallback(() => api.cancel(), [api]);
  const reset = useCallback(() => {
    setStage({ kind: 'idle' });
    void api.closeSpreadsheet();
  }, [api]);
  return { stage, read, apply, stop, reset };
}

/** Refusals that say of a file that it is no list at the national standard, or not one that can be read as such. */
const notTheStandard: ReadonlySet<string> = new Set([
  'import/not-the-standard',
  'import/missing-columns',
  'import/duplicate-column',
  'import/workbook',
  'import/utf-16',
  'import/no-rows',
]);

/** A list at the national standard goes straight to its preview; any other table to the wizard. */
async function readList(
  api: RegisterApi,
  file: FileSource,
  target: ImportTarget | null,
  onProgress: (progress: Progress) => void,
): Promise<Outcome<Extract<ImportStage, { readonly kind: 'preview' | 'spreadsheet' }>>> {
  const isJson = /\.(geo)?json$/i.test(file.name);
  if (isJson || target === null || target === 'accessPoint') {
    const list = await api.planImport(file, onProgress);
    if (list.ok)
      return accepted({ kind: 'preview', plan: list.value, options: defaultImportOptions, problems: [] });
    if (isJson || !list.problems.some(({ code }) => notTheStandard.has(code))) return list;
  }
  const opened = await api.openSpreadsheet(file, onProgress);
  return opened.ok ? accepted({ kind: 'spreadsheet', opened: opened.value }) : opened;
}

function isCancelled(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'task/cancelled');
}
