import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessPointProblems } from '#shared/domain/access-point/access-point-rules.ts';
import { periodsOf } from '#shared/domain/access-point/dated-periods.ts';
import { readOpeningHours, readWeekFrom } from '#shared/domain/access-point/opening-hours.ts';
import { inWeeks, splitWeeks } from '#shared/domain/access-point/round.ts';
import { comingStops, pastStops, roundOf, stopsOn } from '#shared/domain/access-point/stops.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { wholeMonths } from '#shared/domain/calendar/time-between.ts';
import { weekStart } from '#shared/domain/calendar/week-start.ts';
import { makeAccessPointInput } from '#test/factories/access-point.ts';
import { makeStop } from '#test/factories/stop.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));

describe('the stops of an itinerant place', () => {
  it('are those whose days hold the day asked, both ends counted', () => {
    const old = makeStop({ name: 'École', to: '2024-06-30' });
    const now = makeStop({ name: 'Mairie', from: '2024-07-01' });
    const later = makeStop({ name: 'Salle', from: '2025-01-01' });
    const place = { stops: [later, now, old] };
    expect(stopsOn(place, '2024-06-30')).toEqual([old]);
    expect(stopsOn(place, '2024-07-01')).toEqual([now]);
    expect(pastStops(place, '2024-07-01')).toEqual([old]);
    expect(comingStops(place, '2024-07-01')).toEqual([later]);
  });

  it('are, any day, each either past, served or to come', () => {
    fc.assert(
      fc.property(day, day, day, fc.boolean(), fc.boolean(), (a, b, at, open, ever) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const place = { stops: [makeStop({ from: ever ? null : from, to: open ? null : to })] };
        const found = [stopsOn(place, at), pastStops(place, at), comingStops(place, at)];
        expect(found.flat()).toHaveLength(1);
      }),
    );
  });

  it('make the round of a real week, by day and hour, within their days', () => {
    const market = makeStop({ name: 'Halle', openingHours: 'We 09:00-12:00', from: '2026-11-25' });
    const hall = makeStop({ name: 'Mairie', openingHours: 'Mo,We 14:00-17:00', to: '2026-11-24' });
    const silent = makeStop({ name: 'École', openingHours: null });
    const { halts, withoutHours } = roundOf([hall, market, silent], '2026-11-26', readWeekFrom);
    expect(halts.map((halt) => [halt.day, halt.stop.name, halt.span.from])).toEqual([
      ['2026-11-23', 'Mairie', 14 * 60],
      ['2026-11-25', 'Halle', 9 * 60],
    ]);
    expect(withoutHours).toEqual([silent]);
  });

  it('come every other week by the number of the week, and not on a public holiday', () => {
    const odd = makeStop({ openingHours: inWeeks('We 14:00-17:00; PH off', 'odd') });
    const on = (at: string) => roundOf([odd], at, readWeekFrom).halts.length;
    // Weeks 47 and 48 of 2026; 11 November 2026, a Wednesday of week 46; 14 July 2027, of week 28.
    expect([on('2026-11-20'), on('2026-11-26'), on('2026-11-11'), on('2027-07-14')]).toEqual([1, 0, 0, 0]);
    const every = makeStop({ openingHours: 'We 14:00-17:00; PH off' });
    expect(roundOf([every], '2026-11-11', readWeekFrom).halts).toEqual([]);
  });

  it('are refused where they end before they begin, or have half a position', () => {
    const place = makeAccessPointInput({
      stops: [makeStop({ from: '2024-02-01', to: '2024-01-31' }), makeStop({ latitude: 45 })],
    });
    expect(accessPointProblems(place).map(({ code, field }) => [code, field])).toEqual([
      ['access-point/stop-ends-first', 'stops.0.to'],
      ['access-point/stop-half-position', 'stops.1.longitude'],
    ]);
    const oneDay = makeStop({ from: '2024-02-01', to: '2024-02-01', latitude: 45, longitude: 1 });
    expect(accessPointProblems(makeAccessPointInput({ stops: [oneDay] }))).toEqual([]);
  });
});

describe('one week in two', () => {
  it('is put into each rule and taken out again', () => {
    const hours = 'Mo 09:00-12:00; We 14:00-17:00; PH off';
    const odd = inWeeks(hours, 'odd');
    expect(odd).toBe('week 1-53/2 Mo 09:00-12:00; week 1-53/2 We 14:00-17:00; PH off');
    expect(splitWeeks(odd)).toEqual({ weeks: 'odd', hours });
    expect(splitWeeks(inWeeks(hours, 'even'))).toEqual({ weeks: 'even', hours });
    expect(splitWeeks(hours)).toEqual({ weeks: 'all', hours });
    expect(splitWeeks('week 02-53/2 We 14:00-17:00').weeks).toBe('even');
    expect(splitWeeks('week 1-53/2 Mo 09:00-12:00; We 14:00-17:00').weeks).toBe('all');
    expect(readOpeningHours(odd).ok).toBe(true);
  });
});

describe('dated entries as periods', () => {
  it('end on the eve of the next, latest first', () => {
    const entries = [{ from: '2024-03-01' }, { from: null }, { from: '2024-01-01' }];
    expect(periodsOf(entries).map(({ from, to }) => [from, to])).toEqual([
      ['2024-03-01', null],
      ['2024-01-01', '2024-02-29'],
      [null, '2023-12-31'],
    ]);
  });

  it('never overlap nor leave a gap', () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 6 }), (days) => {
        const periods = [...periodsOf(days.map((from) => ({ from })))].reverse();
        periods.forEach((period, index) => {
          const next = periods[index + 1];
          if (next !== undefined) expect(addDays(period.to ?? '', 1)).toBe(next.from);
        });
        expect(periods.at(-1)?.to).toBeNull();
      }),
    );
  });

  it('last whole months, the last day of a short month included', () => {
    expect(wholeMonths('2024-01-15', '2024-03-15')).toBe(2);
    expect(wholeMonths('2024-01-15', '2024-03-14')).toBe(1);
    expect(wholeMonths('2024-01-31', '2024-02-29')).toBe(1);
    expect(wholeMonths('2024-03-01', '2024-02-01')).toBe(0);
  });

  it('weeks begin on Monday', () => {
    expect(weekStart('2026-11-23')).toBe('2026-11-23');
    expect(weekStart('2026-11-29')).toBe('2026-11-23');
  });
});
