import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WorkingCalendar } from '#shared/domain/answering-level/working-calendar.ts';
import { makeWorkingTime } from '#shared/domain/answering-level/working-time.ts';
import { publicHolidays } from '#shared/domain/calendar/public-holidays.ts';
import { makeWorkingCalendar } from '#test/factories/working-calendar.ts';

const MINUTE = 60_000;
const at = (text: string): number => Date.parse(text);

/** Minute by minute, by the clocks that the platform shows: slow, and made another way. */
function countedMinutes(calendar: WorkingCalendar, timeZone: string, from: number, to: number): number {
  const clocks = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  let count = 0;
  for (let minute = from; minute < to; minute += MINUTE) {
    const [day = '', time = ''] = clocks.format(minute).split(' ');
    const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
    const closed =
      publicHolidays(Number(day.slice(0, 4)), calendar.holidays).includes(day) ||
      calendar.closures.some((closure) => closure.from <= day && day <= closure.to);
    if (!closed && (calendar.week[weekday] ?? []).some((open) => open.from <= time && time < open.to))
      count += 1;
  }
  return count;
}

const zones = fc.constantFrom('Europe/Paris', 'Indian/Reunion', 'America/Guadeloupe');
const instants = fc
  .integer({ min: at('2024-01-01T00:00Z') / MINUTE, max: at('2027-12-31T00:00Z') / MINUTE })
  .map((minute) => minute * MINUTE);
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from: quarter(from), to: quarter(to) }));
function quarter(index: number): string {
  return `${String(Math.floor(index / 4)).padStart(2, '0')}:${String((index % 4) * 15).padStart(2, '0')}`;
}
// Nothing is open between 2 and 3 in the morning of a clock change: the two ways of counting agree outside of it.
const calendars = fc
  .record({
    week: fc.array(
      fc.array(stretch, { maxLength: 1 }).map((list) => list.filter(({ from }) => from >= '04:00')),
      { minLength: 7, maxLength: 7 },
    ),
    closures: fc.array(
      fc.integer({ min: 0, max: 1400 }).map((days) => {
        const day = new Date(at('2024-01-01T00:00Z') + days * 86_400_000).toISOString().slice(0, 10);
        return { id: '0190c000-0000-7000-8000-000000000001', from: day, to: day };
      }),
      { maxLength: 4 },
    ),
    holidays: fc.constantFrom('mainland' as const, 'none' as const, 'alsaceMoselle' as const),
  })
  .map((calendar): WorkingCalendar => calendar);

describe('working time', () => {
  test('is what a count minute by minute finds', () => {
    fc.assert(
      fc.property(
        calendars,
        zones,
        instants,
        fc.integer({ min: 0, max: 6000 }),
        (calendar, zone, from, length) => {
          const to = from + length * MINUTE;
          expect(makeWorkingTime(calendar, zone).between(from, to) / MINUTE).toBe(
            countedMinutes(calendar, zone, from, to),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('adds up, in whatever order it is asked for', () => {
    fc.assert(
      fc.property(
        calendars,
        zones,
        fc.array(instants, { minLength: 3, maxLength: 3 }),
        (calendar, zone, three) => {
          const [a = 0, b = 0, c = 0] = [...three].sort((x, y) => x - y);
          const time = makeWorkingTime(calendar, zone);
          expect(time.between(b, c) + time.between(a, b)).toBe(time.between(a, c));
          expect(time.between(c, a)).toBe(0);
        },
      ),
    );
  });

  test('the instant after some working time is the first at which that much has passed', () => {
    fc.assert(
      fc.property(
        calendars,
        zones,
        instants,
        fc.integer({ min: 1, max: 6000 }),
        (calendar, zone, from, minutes) => {
          const time = makeWorkingTime(calendar, zone);
          const reached = time.after(from, minutes * MINUTE);
          if (reached === null)
            expect(time.between(from, from + 4 * 365 * 86_400_000)).toBeLessThan(minutes * MINUTE);
          else {
            expect(time.between(from, reached)).toBe(minutes * MINUTE);
            expect(time.between(from, reached - 1)).toBeLessThan(minutes * MINUTE);
          }
        },
      ),
    );
  });

  test('a closure more never adds working time', () => {
    fc.assert(
      fc.property(calendars, zones, instants, instants, instants, (calendar, zone, from, to, closed) => {
        const day = new Date(closed).toISOString().slice(0, 10);
        const more = {
          ...calendar,
          closures: [
            ...calendar.closures,
            { id: '0190c000-0000-7000-8000-000000000002', from: day, to: day },
          ],
        };
        expect(makeWorkingTime(more, zone).between(from, to)).toBeLessThanOrEqual(
          makeWorkingTime(calendar, zone).between(from, to),
        );
      }),
    );
  });

  test('a calendar that never opens gives no instant', () => {
    const never = makeWorkingCalendar({ week: [[], [], [], [], [], [], []] });
    expect(makeWorkingTime(never, 'Europe/Paris').after(at('2026-01-05T08:00Z'), MINUTE)).toBeNull();
  });

  test('the hours follow the clocks: 8:00 is 7:00 universal in winter, 6:00 in summer', () => {
    const time = makeWorkingTime(makeWorkingCalendar(), 'Europe/Paris');
    expect(time.isWorking(at('2026-03-27T06:59Z'))).toBe(false);
    expect(time.isWorking(at('2026-03-27T07:00Z'))).toBe(true);
    expect(time.isWorking(at('2026-03-30T06:00Z'))).toBe(true);
    expect(time.isWorking(at('2026-03-30T05:59Z'))).toBe(false);
  });
});
