import { expect, test } from 'vitest';
import { opensOn } from '#shared/domain/access-point/opening-hours.ts';
import { closedOnDay } from '#shared/domain/loan-point/open-on-day.ts';
import { makeLoanPoint } from '#test/factories/equipment.ts';

const point = makeLoanPoint({
  openingHours: 'Tu-Fr 09:00-12:00; Sa 10:00-12:00 "sur rendez-vous"; PH off',
  closures: [
    { id: 'a', from: '2026-08-03', to: '2026-08-16', reason: 'Congés d’été' },
    { id: 'b', from: '2026-12-24', to: '2026-12-24', reason: null },
  ],
  from: '2026-01-05',
  to: '2026-12-31',
});

test('a day of its week is open, one on appointment too; another day is closed', () => {
  expect(closedOnDay(point, '2026-03-03', opensOn)).toBeNull();
  expect(closedOnDay(point, '2026-03-07', opensOn)).toBeNull();
  expect(closedOnDay(point, '2026-03-02', opensOn)).toEqual({ day: '2026-03-02', reason: null });
  expect(closedOnDay(point, '2026-07-14', opensOn)).toEqual({ day: '2026-07-14', reason: null });
});

test('a closure says why, on its first and last days, and not the day after', () => {
  expect(closedOnDay(point, '2026-08-04', opensOn)).toEqual({
    day: '2026-08-04',
    reason: 'Congés d’été',
  });
  expect(closedOnDay(point, '2026-08-16', null)).toMatchObject({ reason: 'Congés d’été' });
  expect(closedOnDay(point, '2026-08-18', opensOn)).toBeNull();
  expect(closedOnDay(point, '2026-12-24', opensOn)).toEqual({ day: '2026-12-24', reason: null });
});

test('out of service is closed; hours that are unknown or unreadable close nothing', () => {
  expect(closedOnDay(point, '2026-01-04', null)).not.toBeNull();
  expect(closedOnDay(point, '2027-01-05', null)).not.toBeNull();
  expect(closedOnDay(makeLoanPoint(), '2026-03-01', opensOn)).toBeNull();
  expect(closedOnDay(makeLoanPoint({ openingHours: 'quand on peut' }), '2026-03-01', opensOn)).toBeNull();
});
