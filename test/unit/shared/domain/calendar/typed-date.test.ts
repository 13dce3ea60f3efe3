import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { readTypedDay, readTypedMonth } from '#shared/domain/calendar/typed-date.ts';

const today = '2024-05-02';

describe('a typed day', () => {
  it.each([
    ['3/9/2024', '2024-09-03'],
    ['03.09.24', '2024-09-03'],
    ['03092024', '2024-09-03'],
    ['2024-09-03', '2024-09-03'],
    ['29/02/2024', '2024-02-29'],
    ['1/1/98', '1998-01-01'],
  ])('reads %j', (text, date) => {
    expect(readTypedDay(text, today)).toEqual({ kind: 'date', date });
  });

  it.each(['31/02/2024', '29/02/2023', '1/13/2024', 'demain', '3/9'])('refuses %j', (text) => {
    expect(readTypedDay(text, today)).toEqual({ kind: 'wrong' });
  });

  it('is not known when nothing is typed', () => {
    expect(readTypedDay('  ', today)).toEqual({ kind: 'empty' });
  });

  it('comes back from the way it is shown', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (instant) => {
          const date = instant.toISOString().slice(0, 10);
          expect(readTypedDay(dayText(date), today)).toEqual({ kind: 'date', date });
        },
      ),
    );
  });
});

describe('a typed month', () => {
  it.each([
    ['9/2024', '2024-09'],
    ['09/24', '2024-09'],
    ['2024-09', '2024-09'],
  ])('reads %j', (text, date) => {
    expect(readTypedMonth(text, today)).toEqual({ kind: 'date', date });
  });

  it.each(['13/2024', '0/2024', 'septembre'])('refuses %j', (text) => {
    expect(readTypedMonth(text, today)).toEqual({ kind: 'wrong' });
  });
});
