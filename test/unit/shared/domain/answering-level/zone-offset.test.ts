import { tzOffset } from '@date-fns/tz';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeZoneOffset } from '#shared/domain/answering-level/zone-offset.ts';

const zones = [
  'Europe/Paris',
  'Indian/Reunion',
  'America/Martinique',
  'Pacific/Marquesas',
  'America/Miquelon',
];
const FROM = Date.parse('2015-01-01T00:00:00Z');
const TO = Date.parse('2035-01-01T00:00:00Z');

test.each(zones)('says the same in %s as the library asked each time', (zone) => {
  const offsetAt = makeZoneOffset(zone);
  fc.assert(
    fc.property(fc.integer({ min: FROM, max: TO }), (at) => {
      expect(offsetAt(at)).toBe(tzOffset(zone, new Date(at)) * 60_000);
    }),
  );
});

test('changes to the minute on the day when the clocks change', () => {
  const offsetAt = makeZoneOffset('Europe/Paris');
  const spring = Date.parse('2026-03-29T01:00:00Z');
  const autumn = Date.parse('2026-10-25T01:00:00Z');
  expect([spring - 1, spring, autumn - 1, autumn].map((at) => offsetAt(at) / 3_600_000)).toEqual([
    1, 2, 2, 1,
  ]);
});
