import { useCallback, useState } from 'react';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { ReminderBoard } from '#shared/domain/reminder/reminder-place.ts';
import type { Perimeter } from '#shared/domain/report/report.ts';

const tables = ['usageReturn', 'session', 'accessPoint', 'network', 'followUp'] as const;

/** Who has not answered; the answer before stays while the next is awaited, so that nothing blinks. */
export function useReminderBoard({ from, to }: Period, perimeter: Perimeter): ReminderBoard | undefined {
  const read = useCallback(
    (api: RegisterApi) => api.reminderBoard({ from, to }, perimeter),
    [from, to, perimeter],
  );
  const answer = useRegisterQuery(read, tables);
  const [kept, setKept] = useState(answer);
  if (answer !== undefined && answer !== kept) setKept(answer);
  return answer ?? kept;
}
