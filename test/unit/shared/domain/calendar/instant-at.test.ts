import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt } from '#shared/domain/calendar/instant-at.ts';

const PARIS = 'Europe/Paris';

describe('instantAt', () => {
  it.each([
    ['2026-01-12', '14:05', '2026-01-12T13:05:00.000Z'],
    ['2026-07-12', '14:05', '2026-07-12T12:05:00.000Z'],
    // The night of 29 March 2026 the clocks go from 2:00 to 3:00; on 25 October they show 2:00 to 3:00 twice.
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s at %s', (day, time, instant) => {
    expect(instantAt(day, time, PARIS)).toBe(instant);
  });

  it('shows on the clocks what was asked, wherever they show it at all', () => {
    const zones = fc.constantFrom(PARIS, 'Indian/Reunion', 'America/Martinique', 'Pacific/Noumea');
    const minutes = fc.integer({ min: 0, max: 1439 });
    const days = fc.integer({ min: 18_000, max: 22_000 });
    fc.assert(
      fc.property(days, minutes, zones, (number, minute, timeZone) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
        const time = new Date(minute * 60_000).toISOString().slice(11, 16);
        const shown = new Date(instantAt(day, time, timeZone)).toLocaleString('sv-SE', {
          timeZone,
          dateStyle: 'short',
          timeStyle: 'short',
        });
        const skipped = timeZone === PARIS && time >= '02:00' && time < '03:00' && day.slice(5, 7) === '03';
        if (!skipped) expect(shown).toBe(`${day} ${time}`);
      }),
    );
  });
});
