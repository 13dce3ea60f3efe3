import { useMemo, useRef } from 'react';
import type { WorkingCalendar } from '#shared/domain/answering-level/working-calendar.ts';
import { MovedDueTimesText } from './moved-due-times-text.tsx';

type Props = {
  /** The level as it stands. */
  readonly kept: WorkingCalendar & { readonly id: string };
  readonly calendar: WorkingCalendar;
};

/** What the calendar being typed would do to the tickets that wait on its level. */
export function MovedOfCalendar({ kept, calendar }: Props) {
  // A calendar is read anew at each key: only one that says something else is asked about.
  const last = useRef(calendar);
  if (JSON.stringify(last.current) !== JSON.stringify(calendar)) last.current = calendar;
  const asked = last.current;
  const levelId = kept.id;
  const change = useMemo(() => ({ kind: 'calendar' as const, levelId, calendar: asked }), [levelId, asked]);
  if (isSame(kept, asked)) return null;
  return <MovedDueTimesText change={change} />;
}

function isSame(a: WorkingCalendar, b: WorkingCalendar): boolean {
  const said = ({ week, closures, holidays }: WorkingCalendar) => JSON.stringify([week, closures, holidays]);
  return said(a) === said(b);
}
