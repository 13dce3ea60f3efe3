import { useMemo, useRef } from 'react';
import type { WorkingCalendar } from '#shared/domain/answering-level/working-calendar.ts';
import { MovedDueTimesText } from './moved-due-times-text.tsx';

type Props = { readonly levelId: string; readonly calendar: WorkingCalendar };

/** What the calendar being typed would do to the tickets that wait on its level. */
export function MovedOfCalendar({ levelId, calendar }: Props) {
  // A calendar is read anew at each key: only one that says something else is asked about.
  const last = useRef(calendar);
  if (JSON.stringify(last.current) !== JSON.stringify(calendar)) last.current = calendar;
  const asked = last.current;
  const change = useMemo(() => ({ kind: 'calendar' as const, levelId, calendar: asked }), [levelId, asked]);
  return <MovedDueTimesText change={change} />;
}
