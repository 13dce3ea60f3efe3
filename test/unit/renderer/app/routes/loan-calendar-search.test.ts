import { describe, expect, it } from 'vitest';
import {
  askedCalendar,
  askedFree,
  calendarSearch,
  freeSearch,
  readCalendarSearch,
  readFreeSearch,
} from '#renderer/app/routes/loan-calendar-search.ts';

describe('the address of the calendar', () => {
  it('says the time shown, and reads the same again; the month of today where it says nothing', () => {
    for (const view of ['day', 'week', 'month'] as const) {
      const asked = { view, day: '2026-03-11', loanPointId: 'point-1' };
      expect(askedCalendar(readCalendarSearch(calendarSearch(asked)))).toEqual(asked);
    }
    const nothing = { view: 'month', day: null, loanPointId: null } as const;
    expect(calendarSearch(nothing)).toEqual({});
    expect(askedCalendar(readCalendarSearch({ vue: 'siècle', jour: '2026-02-30', point: 3 }))).toEqual(
      nothing,
    );
  });
});

describe('the address of what is free', () => {
  it('says the days and the loan point, and reads the same again', () => {
    const asked = { from: '2026-03-11', due: '2026-03-12', loanPointId: 'point-1' };
    expect(askedFree(readFreeSearch(freeSearch(asked)))).toEqual(asked);
    expect(freeSearch({ from: null, due: null, loanPointId: null })).toEqual({});
  });

  it('leaves out a last day before the first, and what is no day', () => {
    expect(askedFree({ du: '2026-03-11', au: '2026-03-10' })).toMatchObject({ due: null });
    expect(readFreeSearch({ du: 'demain', au: 20260312 })).toEqual({});
  });
});
