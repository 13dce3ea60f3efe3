import type { Day } from '#shared/domain/calendar/day.ts';
import { runsOn } from '#shared/domain/calendar/day-run.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { weekStart } from '#shared/domain/calendar/week-start.ts';
import type { Problem } from '#shared/domain/problem.ts';
import type { AccessPoint, Stop } from './access-point.ts';
import type { OpeningSpan, OpeningWeek } from './opening-week.ts';

/** Whether a place goes to the public: only such a place has stops that count. */
export function isItinerant({ form }: Pick<AccessPoint, 'form'>): boolean {
  return form !== 'fixed';
}

/** The stops that a place serves on a day, as entered. */
export function stopsOn({ stops }: { readonly stops: readonly Stop[] }, day: Day): readonly Stop[] {
  return stops.filter((stop) => runsOn(stop, day));
}

/** The stops that are no longer served on a day, latest ended first. */
export function pastStops({ stops }: { readonly stops: readonly Stop[] }, day: Day): readonly Stop[] {
  return stops
    .filter(({ to }) => to !== null && to < day)
    .sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1));
}

/** The stops that a place will serve from a later day on, soonest first. */
export function comingStops({ stops }: { readonly stops: readonly Stop[] }, day: Day): readonly Stop[] {
  return stops
    .filter(({ from }) => from !== null && from > day)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

/** One halt of a round: the day, the stop and its hours. */
export type Halt = { readonly day: Day; readonly stop: Stop; readonly span: OpeningSpan };

/** The hours of one real week: public holidays and one week in two are in it. @param monday its first day */
export type WeekReader = (notation: string, monday: Day) => OpeningWeek | null;

/** What a week of a round says. */
export type Round = {
  /** The halts of the week, in the order of day and hour. */
  readonly halts: readonly Halt[];
  /** Stops served that week whose hours are not known, or can't be read. */
  readonly withoutHours: readonly Stop[];
};

/** Where an itinerant place halts in the week of a day. */
export function roundOf(stops: readonly Stop[], day: Day, readWeek: WeekReader): Round {
  const monday = weekStart(day);
  const sunday = addDays(monday, 6);
  const halts: Halt[] = [];
  const withoutHours: Stop[] = [];
  for (const stop of stops) {
    if ((stop.from !== null && stop.from > sunday) || (stop.to !== null && stop.to < monday)) continue;
    const week = stop.openingHours === null ? null : readWeek(stop.openingHours, monday);
    if (week === null) {
      withoutHours.push(stop);
      continue;
    }
    week.forEach((spans, offset) => {
      const on = addDays(monday, offset);
      if (runsOn(stop, on)) for (const span of spans) halts.push({ day: on, stop, span });
    });
  }
  halts.sort(
    (a, b) =>
      a.day.localeCompare(b.day) || a.span.from - b.span.from || a.stop.name.localeCompare(b.stop.name),
  );
  return { halts, withoutHours };
}

/** What can't stand in the stops of a place: an end before the beginning, half a position. */
export function stopProblems(stops: readonly Stop[]): readonly Problem[] {
  return stops.flatMap((stop, index) => [
    ...(stop.from !== null && stop.to !== null && stop.to < stop.from
      ? [
          problem('access-point/stop-ends-first', `stops.${index}.to`, {
            name: stop.name,
            from: stop.from,
            to: stop.to,
          }),
        ]
      : []),
    ...((stop.latitude === null) !== (stop.longitude === null)
      ? [
          problem(
            'access-point/stop-half-position',
            `stops.${index}.${stop.latitude === null ? 'latitude' : 'longitude'}`,
            { name: stop.name },
          ),
        ]
      : []),
  ]);
}

function problem(code: string, field: string, values: Problem['values']): Problem {
  return { code, values, severity: 'error', row: null, field };
}
