import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { PairedTable } from '#shared/domain/distinct-pair/distinct-pair.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { MergeChoice, MergeChoices, MergeSide } from '#shared/duplicates/record-merge.ts';

/** Two records being compared: what the officer has chosen so far, and the act itself. */
export function useMerge(table: PairedTable, keptId: string, otherId: string) {
  const { t } = useTranslation('duplicates');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const [choices, setChoices] = useState<MergeChoices>({});
  const [returns, setReturns] = useState<Readonly<Record<string, MergeSide>>>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const choose = useCallback(
    (key: string, choice: MergeChoice) => setChoices((now) => ({ ...now, [key]: choice })),
    [],
  );
  const chooseReturns = useCallback(
    (key: string, side: MergeSide) => setReturns((now) => ({ ...now, [key]: side })),
    [],
  );
  const merge = async (name: string): Promise<boolean> => {
    setBusy(true);
    const outcome = await api.mergeRecords({ table, keptId, otherId, choices, returns });
    setBusy(false);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) notice(t('merge.done', { name }), outcome.value);
    return outcome.ok;
  };
  return { choices, choose, returns, chooseReturns, problems, busy, merge };
}
