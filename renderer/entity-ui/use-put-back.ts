import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';
import type { FieldChange, RecordAct } from '#shared/domain/change-set/record-history.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { sameValue } from '#shared/merge/same-value.ts';
import { todayIn } from './calendar-text.ts';
import type { HistoryWording } from './history-wording.ts';
import { useWrittenNotice } from './use-written-notice.tsx';

/** A value that would replace one that came after it: asked about before it is put back. */
export type AskedPutBack = { readonly act: RecordAct; readonly change: FieldChange };

/** Puts values of the history back: at once where nothing came since, else once the officer has agreed. */
export function usePutBack(table: ChangeTable, wording: HistoryWording) {
  const { t } = useTranslation('history');
  const { api, settings } = useRegister();
  const notice = useWrittenNotice();
  const [asked, setAsked] = useState<AskedPutBack | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const putBack = async ({ act, change }: AskedPutBack): Promise<void> => {
    setAsked(null);
    const { id, field } = change;
    const pick = { table, id, field, seq: act.seq, standing: change.standing?.value ?? null };
    const outcome = await api.putBackField(pick, todayIn(settings.timeZone));
    setProblems(outcome.ok ? [] : outcome.problems.map((problem) => inWords(problem, wording)));
    if (outcome.ok) notice(t('done', { label: wording.line(change).label }), outcome.value);
  };
  return {
    problems,
    asked,
    ask: (act: RecordAct, change: FieldChange): void => {
      if (sameValue(change.standing?.value, change.after)) void putBack({ act, change });
      else setAsked({ act, change });
    },
    confirm: (): void => {
      if (asked !== null) void putBack(asked);
    },
    giveUp: (): void => setAsked(null),
  };
}

/** A problem whose field is named as the screens name it. */
function inWords(problem: Problem, wording: HistoryWording): Problem {
  const { field } = problem.values;
  const label = typeof field === 'string' ? wording.label(field) : null;
  return label === null ? problem : { ...problem, values: { ...problem.values, field: label } };
}
