import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarAxis } from '#renderer/features/loan-calendar/calendar-axis.ts';
import { placeStretch, placeStretches } from '#renderer/features/loan-calendar/placed-stretch.ts';
import { stretchKind } from '#renderer/features/loan-calendar/stretch-kind.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { makeLoanRow, makeStretch } from './stretches.ts';

const TODAY = '2026-03-11';
const week = calendarAxis('week', TODAY);
const place = (stretch: ReturnType<typeof makeStretch>) => placeStretch(stretch, week, TODAY);

describe('how a stretch stands', () => {
  it('tells what is late from what is out, and what came back from a loan that is still out', () => {
    const out = makeLoanRow({ state: 'out', handedOverOn: '2026-03-02' });
    expect(stretchKind(makeStretch(out), TODAY)).toBe('out');
    const late = makeLoanRow({ state: 'out', due: '2026-03-06', daysLate: 5 });
    expect(stretchKind(makeStretch(late, { to: TODAY }), TODAY)).toBe('late');
    expect(stretchKind(makeStretch(late, { to: '2026-03-05' }), TODAY)).toBe('returned');
    expect(stretchKind(makeStretch(null), TODAY)).toBe('repair');
    expect(stretchKind(makeStretch(makeLoanRow({ state: 'waiting' })), TODAY)).toBe('waiting');
  });
});

describe('where a stretch lies', () => {
  it('covers its days, both ends included, then its preparation', () => {
    expect(place(makeStretch(makeLoanRow(), { preparationDays: 2 }))).toMatchObject({
      start: 0,
      end: 5,
      ready: 7,
      cutStart: false,
      cutEnd: false,
    });
  });

  it('follows its appointments, so that two loans of one day do not share it', () => {
    const first = makeStretch(makeLoanRow({ due: '2026-03-10', dueTime: '12:00' }));
    const second = makeStretch(
      makeLoanRow({ id: 'loan-2', from: '2026-03-10', fromTime: '14:00', due: '2026-03-11' }),
    );
    expect(placeStretches([first, second], week, TODAY).lanes).toBe(1);
  });

  it('is cut at the edges of what is shown, and left out beyond them', () => {
    const long = makeStretch(makeLoanRow({ from: '2026-02-01', due: '2026-04-30' }));
    expect(place(long)).toMatchObject({ start: 0, end: 7, cutStart: true, cutEnd: true });
    expect(place(makeStretch(makeLoanRow({ from: '2026-03-01', due: '2026-03-08' })))).toBeNull();
    expect(place(makeStretch(makeLoanRow({ from: '2026-03-16', due: '2026-03-18' })))).toBeNull();
  });

  it('shows preparation alone where the loan ended before, and what has no known end to the edge', () => {
    const before = makeStretch(makeLoanRow({ from: '2026-03-02', due: '2026-03-08' }), {
      preparationDays: 1,
    });
    expect(place(before)).toMatchObject({ start: 0, end: 0, ready: 1 });
    expect(place(makeStretch(null, { to: null }))).toMatchObject({ start: 0, end: 7, cutEnd: true });
  });

  it('gives a lane of its own to what waits, below what is held', () => {
    const waiting = makeStretch(makeLoanRow({ id: 'loan-0', state: 'waiting' }));
    const { placed, lanes } = placeStretches([waiting, makeStretch()], week, TODAY);
    expect(lanes).toBe(2);
    expect(placed.map(({ kind, lane }) => [kind, lane])).toEqual([
      ['booked', 0],
      ['waiting', 1],
    ]);
  });

  it('never draws two stretches over each other', () => {
    const month = calendarAxis('month', TODAY);
    const stretch = fc
      .record({ at: fc.integer({ min: -40, max: 40 }), days: fc.nat(20), prepared: fc.nat(4) })
      .map(({ at, days, prepared }) => {
        const from = addDays('2026-03-01', at);
        return makeStretch(makeLoanRow({ id: `${at}`, from, due: addDays(from, days) }), {
          preparationDays: prepared,
        });
      });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const { placed, lanes } = placeStretches(stretches, month, TODAY);
        for (const a of placed) {
          expect(a.lane).toBeLessThan(lanes);
          for (const b of placed)
            if (a !== b && a.lane === b.lane) expect(a.ready <= b.start || b.ready <= a.start).toBe(true);
        }
      }),
    );
  });
});
