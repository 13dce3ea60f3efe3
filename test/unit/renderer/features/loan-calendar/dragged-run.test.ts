import { describe, expect, it } from 'vitest';
import { calendarAxis } from '#renderer/features/loan-calendar/calendar-axis.ts';
import { draggedRun, dragParts } from '#renderer/features/loan-calendar/dragged-run.ts';
import { meetsAnother } from '#renderer/features/loan-calendar/shared-days.ts';
import { makeLine, makeLoanRow, makeStretch } from './stretches.ts';

const month = calendarAxis('month', '2026-03-11');
const day = calendarAxis('day', '2026-03-09');

describe('what a drag makes of a loan', () => {
  it('moves all its days, and keeps its appointments', () => {
    const stretch = makeStretch(makeLoanRow({ fromTime: '09:00', dueTime: '17:30' }));
    expect(draggedRun(month, stretch, 'whole', -2)).toEqual({
      from: '2026-03-07',
      fromTime: '09:00',
      due: '2026-03-11',
      dueTime: '17:30',
    });
  });

  it('moves one end, never past the other', () => {
    expect(draggedRun(month, makeStretch(), 'start', 2)).toMatchObject({ from: '2026-03-11' });
    expect(draggedRun(month, makeStretch(), 'start', 9)).toMatchObject({ from: '2026-03-13' });
    expect(draggedRun(month, makeStretch(), 'end', -9)).toMatchObject({ due: '2026-03-09' });
  });

  it('lengthens what is late from today, where it is drawn to', () => {
    const late = makeStretch(makeLoanRow({ state: 'out', due: '2026-03-06', daysLate: 5 }), {
      to: '2026-03-11',
    });
    expect(draggedRun(month, late, 'end', 3)).toMatchObject({ due: '2026-03-14' });
  });

  it('moves the hours of a loan of the day that is shown, and nothing else', () => {
    const booked = { due: '2026-03-09', fromTime: '09:30', dueTime: '12:00' };
    const stretch = makeStretch(makeLoanRow(booked));
    expect(draggedRun(day, stretch, 'whole', 2)).toMatchObject({ fromTime: '11:30', dueTime: '14:00' });
    expect(draggedRun(day, stretch, 'end', 1)).toMatchObject({ fromTime: '09:30', dueTime: '13:00' });
    expect(draggedRun(day, stretch, 'whole', 12)).toBeNull();
    expect(draggedRun(day, makeStretch(), 'whole', 2)).toBeNull();
    expect(draggedRun(day, makeStretch(), 'end', 2)).toBeNull();
    expect(draggedRun(day, makeStretch(), 'start', 2)).toMatchObject({
      from: '2026-03-09',
      fromTime: '09:00',
    });
    expect(draggedRun(day, makeStretch(), 'whole', 0)).toMatchObject({ from: '2026-03-09', fromTime: null });
  });

  it('leaves a repair and what came back where they are', () => {
    expect(dragParts('booked')).toEqual(['whole', 'start', 'end']);
    expect(dragParts('late')).toEqual(['end']);
    expect([dragParts('repair'), dragParts('returned')]).toEqual([[], []]);
    expect(draggedRun(month, makeStretch(null), 'whole', 1)).toBeNull();
  });
});

describe('the hint of a clash', () => {
  const other = makeStretch(
    makeLoanRow({ id: 'loan-2', from: '2026-03-16', due: '2026-03-18', borrowerName: 'Autre' }),
    { preparationDays: 1 },
  );
  const line = makeLine({ stretches: [makeStretch(), other] });
  const run = (from: string, due: string) => ({ from, due, fromTime: null, dueTime: null });

  it('is given for days of another loan or of its preparation, never for its own', () => {
    expect(meetsAnother(line, makeStretch(), run('2026-03-10', '2026-03-14'))).toBe(false);
    expect(meetsAnother(line, makeStretch(), run('2026-03-12', '2026-03-17'))).toBe(true);
    expect(meetsAnother(line, makeStretch(), run('2026-03-19', '2026-03-20'))).toBe(true);
    expect(meetsAnother(line, makeStretch(), run('2026-03-20', '2026-03-22'))).toBe(false);
  });

  it('is not given for what is counted, nor for what only waits', () => {
    expect(meetsAnother({ ...line, quantity: 3 }, makeStretch(), run('2026-03-16', '2026-03-18'))).toBe(
      false,
    );
    const waiting = makeStretch(makeLoanRow({ id: 'loan-3', state: 'waiting' }));
    expect(
      meetsAnother(makeLine({ stretches: [waiting] }), makeStretch(), run('2026-03-10', '2026-03-11')),
    ).toBe(false);
  });
});
