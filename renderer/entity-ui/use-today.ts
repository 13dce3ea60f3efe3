import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Day } from '#shared/domain/calendar/day.ts';
import { todayIn } from './calendar-text.ts';

/** Today in the register's time zone. */
export function useToday(): Day {
  return todayIn(useRegister().settings.timeZone);
}
