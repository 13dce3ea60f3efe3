import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LoanPoint } from '#shared/domain/loan-point/loan-point.ts';
import { closedOnDay, type OpenDayReader } from '#shared/domain/loan-point/open-on-day.ts';
import type { CalendarAxis } from './calendar-axis.ts';

const none: readonly boolean[] = [];

/** The columns of the calendar on which a loan point is closed; by its closures alone until the reader of hours is there. */
export function useClosedDays(
  points: readonly LoanPoint[] | undefined,
  axis: CalendarAxis,
): (loanPointId: string | null) => readonly boolean[] {
  const [opensOn, setOpensOn] = useState<{ readonly read: OpenDayReader } | null>(null);
  useEffect(() => {
    let gone = false;
    void import('#shared/domain/access-point/opening-hours.ts').then((module) => {
      if (!gone) setOpensOn({ read: module.opensOn });
    });
    return () => {
      gone = true;
    };
  }, []);
  const closed = useMemo(
    () =>
      new Map(
        (points ?? []).map((point) => [
          point.id,
          axis.slots.map(({ day }) => closedOnDay(point, day, opensOn?.read ?? null) !== null),
        ]),
      ),
    [points, axis, opensOn],
  );
  return useCallback((id) => (id === null ? none : (closed.get(id) ?? none)), [closed]);
}
