import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { PairedTable } from '#shared/domain/distinct-pair/distinct-pair.ts';
import type { Problem } from '#shared/domain/problem.ts';

/** Notes that two records are not the same, with a notice that undoes it; tells whether it was noted. */
export function useNotSame(table: PairedTable) {
  const { t } = useTranslation('duplicates');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const notSame = useCallback(
    async (firstId: string, secondId: string): Promise<boolean> => {
      const outcome = await api.markDistinct(table, firstId, secondId, null);
      setProblems(outcome.ok ? [] : outcome.problems);
      if (outcome.ok) notice(t('notSameDone'), outcome.value);
      return outcome.ok;
    },
    [api, table, notice, t],
  );
  return { problems, notSame };
}
