import { describe, expect, it } from 'vitest';
import { hoursEntryOf, readHoursEntry, switchMode } from '#renderer/entity-ui/hours-entry.ts';
import { readOpeningHours as read } from '#shared/domain/access-point/opening-hours.ts';

const plain = 'Mo-Fr 09:00-12:00,14:00-18:30; PH off';
const beyond = 'Mo-Fr 09:00-12:00; Sa[1] 10:00-12:00';

describe('the entry of opening hours', () => {
  it('opens a plain week day by day and gives back the same text', () => {
    const entry = hoursEntryOf(plain, read);
    expect(entry).toMatchObject({ mode: 'week', holidaysOff: true });
    expect(entry.days[0]).toBe('9h-12h 14h-18h30');
    expect(entry.days[6]).toBe('');
    expect(readHoursEntry(entry, read)).toEqual({ ok: true, text: plain });
  });

  it('opens what a week can’t say in its notation, and stays there', () => {
    const entry = hoursEntryOf(beyond, read);
    expect(entry).toMatchObject({ mode: 'notation', notation: beyond });
    expect(switchMode(entry, 'week', read)).toBe(entry);
    expect(readHoursEntry(entry, read)).toEqual({ ok: true, text: beyond });
  });

  it('names the day that can’t be read', () => {
    const entry = hoursEntryOf(plain, read);
    const days = entry.days.map((typed, day) => (day === 3 ? 'matin' : typed));
    expect(readHoursEntry({ ...entry, days }, read)).toEqual({ ok: false, day: 3 });
  });

  it('takes what was typed along to the other way of typing', () => {
    const typed = { ...hoursEntryOf(null, read), days: ['9h-12h', '', '', '', '', '', ''] };
    const notation = switchMode(typed, 'notation', read);
    expect(notation.notation).toBe('Mo 09:00-12:00');
    expect(switchMode({ ...notation, notation: 'Tu 10:00-11:00' }, 'week', read).days[1]).toBe('10h-11h');
  });

  it('says nothing when nothing is typed', () => {
    expect(readHoursEntry(hoursEntryOf(null, read), read)).toEqual({ ok: true, text: null });
  });
});
