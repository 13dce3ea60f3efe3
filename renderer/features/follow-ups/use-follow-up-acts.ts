import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import type { Written } from '#renderer/workers/register-api.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';

/** The acts on a visit or a contact that need no form, and what was refused of the last one. */
export function useFollowUpActs() {
  const { t } = useTranslation('followUps');
  const { api, settings } = useRegister();
  const notice = useWrittenNotice();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const tell = async (act: Promise<Outcome<Written>>, message: string): Promise<void> => {
    const outcome = await act;
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) notice(message, outcome.value);
  };
  return {
    problems,
    doneToday: (id: string): Promise<void> =>
      tell(api.markNextDone(id, todayIn(settings.timeZone)), t('item.markedDone')),
    reopen: (id: string): Promise<void> => tell(api.markNextDone(id, null), t('item.reopened')),
    remove: (id: string, day: Day): Promise<void> =>
      tell(api.deleteFollowUp(id), t('item.deleted', { day: dayText(day) })),
  };
}
