import { useCallback, useState } from 'react';
import type { Progress } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
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
  | { readonly kind: 'writing'; readonly plan: ImportPlan; readonly progress: Progress }
  | {
      readonly kind: 'done';
      readonly plan: ImportPlan;
      /** Null once the import was undone from here. */
      readonly changeSetId: string | null;
      readonly changed: number;
    };

const START: Progress = { done: 0, total: 0 };

/** Reading a list, its preview, its writing: one at a time, each of which can be stopped. */
export function useImport() {
  const { api } = useRegister();
  const [stage, setStage] = useState<ImportStage>({ kind: 'idle' });

  const read = useCallback(
    async (file: FileSource): Promise<void> => {
      setStage({ kind: 'reading', name: file.name, progress: START });
      try {
        const outcome = await api.planImport(file, (progress) =>
          setStage((now) => (now.kind === 'reading' ? { ...now, progress } : now)),
        );
        if (outcome.ok)
          setStage({ kind: 'preview', plan: outcome.value, options: defaultImportOptions, problems: [] });
        else if (isCancelled(outcome.problems)) setStage({ kind: 'idle' });
        else setStage({ kind: 'refused', name: file.name, problems: outcome.problems });
      } catch (error) {
        setStage({ kind: 'idle' });
        throw error;
      } finally {
        await file.close();
      }
    },
    [api],
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
  const reset = useCallback(() => setStage({ kind: 'idle' }), []);
  return { stage, read, apply, stop, reset };
}

function isCancelled(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'task/cancelled');
}
