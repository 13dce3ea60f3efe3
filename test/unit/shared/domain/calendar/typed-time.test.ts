import { describe, expect, it } from 'vitest';
import { readTypedTime } from '#shared/domain/calendar/typed-time.ts';

describe('readTypedTime', () => {
  it.each([
    ['14:00', '14:00'],
    ['14h', '14:00'],
    [' 9 h 30 ', '09:30'],
    ['9H05', '09:05'],
    ['14.30', '14:30'],
    ['1430', '14:30'],
    ['8', '08:00'],
  ])('%j is %s', (typed, time) => {
    expect(readTypedTime(typed)).toEqual({ kind: 'date', date: time });
  });

  it.each(['24:00', '9h60', 'midi', '14:5', '143', '-1'])('%j is no time', (typed) => {
    expect(readTypedTime(typed)).toEqual({ kind: 'wrong' });
  });

  it('tells an empty field from a wrong one', () => {
    expect(readTypedTime('  ')).toEqual({ kind: 'empty' });
  });
});
