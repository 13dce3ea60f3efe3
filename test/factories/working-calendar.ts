import type { WorkingCalendar } from '#shared/domain/answering-level/working-calendar.ts';

/** Monday to Friday, 8:00–18:00, public holidays of mainland France. */
export function makeWorkingCalendar(overrides: Partial<WorkingCalendar> = {}): WorkingCalendar {
  const day = [{ from: '08:00', to: '18:00' }];
  return { week: [day, day, day, day, day, [], []], closures: [], holidays: 'mainland', ...overrides };
}
