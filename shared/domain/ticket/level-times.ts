import type { WorkingCalendar } from '#shared/domain/answering-level/working-calendar.ts';
import { makeWorkingTime, type WorkingTime } from '#shared/domain/answering-level/working-time.ts';
import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';
import type { Priority } from './ticket.ts';
import type { ClockTargets } from './ticket-clock.ts';

/** The working time of each level, made once. A level that is not there never closes: nothing of its time is lost. */
export function levelTimes(
  levels: ReadonlyMap<string, WorkingCalendar>,
  timeZone: string,
): (levelId: string) => WorkingTime {
  const known = new Map<string, WorkingTime>();
  return (levelId) => {
    const made = known.get(levelId);
    if (made !== undefined) return made;
    const time = makeWorkingTime(levels.get(levelId) ?? ALWAYS, timeZone);
    known.set(levelId, time);
    return time;
  };
}

const WHOLE_DAY = [{ from: '00:00', to: '24:00' }];
const ALWAYS: WorkingCalendar = {
  week: Array.from({ length: 7 }, () => WHOLE_DAY),
  closures: [],
  holidays: 'none',
};

/** The targets of a priority, as the clock takes them. */
export function targetsOf(
  priority: Priority,
  { targets }: Pick<HotlineSettingsInput, 'targets'>,
): ClockTargets {
  const { firstResponse, resolution } = targets[priority];
  return {
    firstResponse: firstResponse === null ? null : firstResponse * 60_000,
    resolution: resolution === null ? null : resolution * 60_000,
  };
}
