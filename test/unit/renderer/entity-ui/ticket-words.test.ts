import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { nearInstantText, shortInstantText } from '#renderer/entity-ui/instant-text.ts';
import { workingTimeText } from '#renderer/entity-ui/working-time-text.ts';
import { en } from '#shared/messages/en.ts';
import { fr } from '#shared/messages/fr.ts';

const words = createInstance({ resources: { fr, en }, lng: 'fr', interpolation: { escapeValue: false } });
await words.init();
const french = words.getFixedT('fr', 'tickets');
const english = words.getFixedT('en', 'tickets');
const MINUTE = 60_000;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('workingTimeText', () => {
  it.each([
    [0, 'moins d’une minute'],
    [59_000, 'moins d’une minute'],
    [MINUTE, '1 min ouvrée'],
    [45 * MINUTE, '45 min ouvrées'],
    [60 * MINUTE, '1 h ouvrée'],
    [80 * MINUTE, '1 h 20 ouvrée'],
    [200 * MINUTE + 59_000, '3 h 20 ouvrées'],
    [80 * 60 * MINUTE, '80 h ouvrées'],
  ])('says %i ms as « %s »', (time, said) => {
    expect(plain(workingTimeText(time, french))).toBe(said);
  });

  it('says it in English', () => {
    expect(plain(workingTimeText(200 * MINUTE, english))).toBe('3 h 20 of working time');
  });
});

describe('nearInstantText', () => {
  // Friday 6 March 2026, 17:00 in Paris.
  const now = Date.parse('2026-03-06T16:00:00Z');
  const said = (at: string, zone = 'Europe/Paris') =>
    plain(nearInstantText(Date.parse(at), now, zone, 'fr', french));

  it.each([
    ['2026-03-06T17:30:00Z', 'aujourd’hui à 18 h 30'],
    ['2026-03-06T08:05:00Z', 'aujourd’hui à 9 h 05'],
    ['2026-03-07T09:00:00Z', 'demain à 10 h'],
    ['2026-03-05T15:00:00Z', 'hier à 16 h'],
    ['2026-03-09T09:00:00Z', 'lundi à 10 h'],
    ['2026-03-12T09:00:00Z', 'jeudi à 10 h'],
    ['2026-03-13T09:00:00Z', 'le 13/03/2026 à 10 h'],
    ['2026-03-04T09:00:00Z', 'le 04/03/2026 à 10 h'],
    // After the clock change.
    ['2026-03-30T08:00:00Z', 'le 30/03/2026 à 10 h'],
  ])('says %s as « %s »', (at, expected) => {
    expect(said(at)).toBe(expected);
  });

  it('says the day of the clocks of the register', () => {
    expect(said('2026-03-06T23:30:00Z')).toBe('demain à 0 h 30');
    expect(said('2026-03-06T23:30:00Z', 'America/Guadeloupe')).toBe('aujourd’hui à 19 h 30');
  });

  it('says it in English', () => {
    const at = Date.parse('2026-03-09T09:00:00Z');
    expect(nearInstantText(at, now, 'Europe/Paris', 'en', english)).toBe('Monday at 10:00');
    expect(shortInstantText(at, 'Europe/Paris', 'en', english)).toBe('09/03/2026 at 10:00');
  });
});
