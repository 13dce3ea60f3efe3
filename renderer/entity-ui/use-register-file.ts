import { useCallback, useState } from 'react';
import { useShell } from '#renderer/shell/shell-context.tsx';
import type { Progress } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Outcome } from '#shared/domain/problem.ts';
import type { FileSource } from '#shared/shell/contract.ts';

/** Suggested name of a register file: the day it is written makes it unique and sorts it. */
export function registerFileName(day: string): string {
  return `registre-${day}.maillage`;
}

/**
 * Saving the whole register to a file and opening another one, from the menu, the exchange screen or the error
 * screen alike. `progress` is null while nothing runs.
 */
export function useRegisterFile() {
  const shell = useShell();
  const { api } = useRegister();
  const [progress, setProgress] = useState<Progress | null>(null);

  /** Gives the file's name, null when the person gave up, or the problems. */
  const save = useCallback(async (): Promise<Outcome<string | null>> => {
    const sink = await shell.saveFile({
      kind: 'register',
      name: registerFileName(new Date().toISOString().slice(0, 10)),
    });
    if (sink === null) return { ok: true, value: null };
    setProgress({ done: 0, total: 0 });
    let name: string | null = null;
    try {
      const outcome = await api.saveRegisterFile(
        {
          write: sink.write,
          discard: sink.discard,
          finish: async () => {
            name = await sink.finish();
            return name;
          },
        },
        setProgress,
      );
      return outcome.ok ? { ok: true, value: name } : outcome;
    } finally {
      setProgress(null);
    }
  }, [shell, api]);

  /** Replaces the register in use by that of a file; on success the page must be loaded again. */
  const open = useCallback(
    async (file: FileSource): Promise<Outcome<{ readonly generation: number }>> => {
      setProgress({ done: 0, total: file.size });
      try {
        return await api.openRegisterFile(file, setProgress);
      } finally {
        await file.close();
        setProgress(null);
      }
    },
    [api],
  );

  return { progress, save, open };
}
