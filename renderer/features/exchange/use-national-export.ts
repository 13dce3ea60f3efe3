import { useCallback, useState } from 'react';
import { useShell } from '#renderer/shell/shell-context.tsx';
import type { Progress } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Problem } from '#shared/domain/problem.ts';
import type {
  ExportTreatment,
  NationalExport,
  NationalExportCheck,
  NationalExportResult,
} from '#shared/exchange/national-export.ts';

/** Where an export to the national standard stands. */
export type ExportStage =
  | { readonly kind: 'idle'; readonly problems: readonly Problem[] }
  | { readonly kind: 'checking'; readonly progress: Progress }
  | {
      readonly kind: 'checked';
      readonly asked: NationalExport;
      readonly check: NationalExportCheck;
      /** Why the last attempt to write was refused. */
      readonly problems: readonly Problem[];
      /** What was last written; null before. */
      readonly done: (NationalExportResult & { readonly name: string }) | null;
    }
  | { readonly kind: 'writing'; readonly progress: Progress };

const START: Progress = { done: 0, total: 0 };
const IDLE: ExportStage = { kind: 'idle', problems: [] };

/** Checking what an export would write, then writing it: one at a time, each of which can be stopped. */
export function useNationalExport() {
  const { api } = useRegister();
  const shell = useShell();
  const [stage, setStage] = useState<ExportStage>(IDLE);

  const check = useCallback(
    async (asked: NationalExport): Promise<void> => {
      setStage({ kind: 'checking', progress: START });
      const outcome = await api.checkNationalExport(asked, (progress) =>
        setStage((now) => (now.kind === 'checking' ? { ...now, progress } : now)),
      );
      if (outcome.ok) setStage({ kind: 'checked', asked, check: outcome.value, problems: [], done: null });
      else setStage({ kind: 'idle', problems: unlessCancelled(outcome.problems) });
    },
    [api],
  );

  const write = useCallback(
    async (
      asked: NationalExport,
      found: NationalExportCheck,
      treatment: ExportTreatment,
      suggestedName: string,
    ): Promise<void> => {
      const sink = await shell.saveFile({ kind: asked.format, name: suggestedName });
      if (sink === null) return;
      setStage({ kind: 'writing', progress: START });
      let name = suggestedName;
      const outcome = await api.writeNationalExport(
        asked,
        treatment,
        {
          write: sink.write,
          discard: sink.discard,
          finish: async () => {
            name = await sink.finish();
            return name;
          },
        },
        (progress) => setStage((now) => (now.kind === 'writing' ? { ...now, progress } : now)),
      );
      const back = { kind: 'checked', asked, check: found } as const;
      if (outcome.ok) setStage({ ...back, problems: [], done: { ...outcome.value, name } });
      else setStage({ ...back, problems: unlessCancelled(outcome.problems), done: null });
    },
    [api, shell],
  );

  const stop = useCallback(() => api.cancel(), [api]);
  const reset = useCallback(() => setStage(IDLE), []);
  return { stage, check, write, stop, reset };
}

function unlessCancelled(problems: readonly Problem[]): readonly Problem[] {
  return problems.some(({ code }) => code === 'task/cancelled') ? [] : problems;
}
