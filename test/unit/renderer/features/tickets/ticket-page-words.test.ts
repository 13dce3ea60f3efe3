import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { apartLines, clockLines, type ReadClock } from '#renderer/features/tickets/page/clock-lines.ts';
import {
  enteredAtOnce,
  eventTitle,
  isEnteredLate,
  saidAtEvent,
} from '#renderer/features/tickets/page/event-words.ts';
import { levelTimes } from '#shared/domain/ticket/level-times.ts';
import { type ClockEventKind, readTicketClock } from '#shared/domain/ticket/ticket-clock.ts';
import { fr } from '#shared/messages/fr.ts';
import { makeAnsweringLevel, makeTicket, makeTicketEvent } from '#test/factories/hotline.ts';

const words = createInstance({ resources: { fr }, lng: 'fr', interpolation: { escapeValue: false } });
await words.init();
const t = words.getFixedT('fr', 'ticketPage');
const tickets = words.getFixedT('fr', 'tickets');
const timeZone = 'Europe/Paris';
const HOUR = 3_600_000;
const LEVEL = '0190c000-0000-7000-8000-00000000000a';
const timeOf = levelTimes(new Map([[LEVEL, makeAnsweringLevel({ id: LEVEL })]]), timeZone);
const targets = { firstResponse: 4 * HOUR, resolution: 8 * HOUR };
const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

/** The clocks of a life told in hours of Paris, Friday 6 March 2026 and after, read at one of them. */
function read(life: readonly (readonly [ClockEventKind, string])[], at: string): ReadClock {
  const instant = (local: string) => Date.parse(`2026-03-${local}:00+01:00`);
  const events = life.map(([kind, local]) => ({ kind, at: instant(local), levelId: LEVEL }));
  const now = instant(at);
  const clock = readTicketClock(events, timeOf, targets, now);
  if (clock === null) throw new Error('the life has no opening');
  return { clock, targets, timeOf, now };
}
const lines = (name: 'firstResponse' | 'resolution', clock: ReadClock) => {
  const { stand, due } = clockLines(name, clock, { t, tickets, timeZone, language: 'fr' });
  return [plain(stand), plain(due)];
};

describe('clockLines', () => {
  it('tells what is left and when it passes, over a week-end', () => {
    const clock = read([['opened', '06T16:00']], '06T17:00');
    expect(lines('firstResponse', clock)).toEqual(['Reste 3 h ouvrées', 'Échéance : lundi à 10 h.']);
    expect(lines('resolution', clock)).toEqual(['Reste 7 h ouvrées', 'Échéance : lundi à 14 h.']);
  });

  it('tells that nobody answers, and until when', () => {
    const clock = read([['opened', '06T16:00']], '06T20:00');
    expect(lines('firstResponse', clock)[1]).toBe(
      'Échéance : lundi à 10 h. Personne ne répond en ce moment : le compteur repart lundi à 8 h.',
    );
  });

  it('tells what was reached, in which working time, and how late', () => {
    const clock = read(
      [
        ['opened', '06T16:00'],
        ['answered', '06T16:45'],
        ['solved', '10T09:00'],
      ],
      '10T12:00',
    );
    expect(lines('firstResponse', clock)).toEqual(['Donnée en 45 min ouvrées', 'le 06/03/2026 à 16 h 45']);
    expect(lines('resolution', clock)).toEqual([
      'Trouvée en 13 h ouvrées',
      'aujourd’hui à 9 h, avec 5 h ouvrées de retard',
    ]);
  });

  it('tells what is late since when', () => {
    const clock = read([['opened', '06T08:00']], '09T09:00');
    expect(lines('firstResponse', clock)).toEqual([
      'En retard de 7 h ouvrées',
      'Échéance passée : le 06/03/2026 à 12 h.',
    ]);
  });

  it('tells that the clock of the solution is stopped while the caller is waited on', () => {
    const clock = read(
      [
        ['opened', '06T08:00'],
        ['answered', '06T09:00'],
        ['waitingCaller', '06T10:00'],
      ],
      '06T15:00',
    );
    expect(lines('resolution', clock)).toEqual([
      'Reste 6 h ouvrées',
      'Compteur arrêté : on attend le demandeur.',
    ]);
    expect(apartLines(clock.clock, { t, tickets }).map(plain)).toEqual([
      'Attente du demandeur, non comptée : 5 h ouvrées',
    ]);
  });

  it('shows the wait on a third party apart, and the reopenings', () => {
    const clock = read(
      [
        ['opened', '06T08:00'],
        ['waitingThird', '06T09:00'],
        ['solved', '06T11:00'],
        ['reopened', '06T14:00'],
      ],
      '06T15:00',
    );
    expect(apartLines(clock.clock, { t, tickets }).map(plain)).toEqual([
      'Attente d’un tiers, comprise : 2 h ouvrées',
      'Rouverte une fois',
    ]);
  });
});

describe('words of the timeline', () => {
  const own = { ticketId: LEVEL, levelId: LEVEL };
  const at = (kind: 'opened' | 'answered' | 'solved', minute: number, entered = minute) =>
    makeTicketEvent({
      ...own,
      kind,
      at: new Date(Date.UTC(2026, 2, 6, 9, minute)).toISOString(),
      createdAt: new Date(Date.UTC(2026, 2, 6, 9, entered)).toISOString(),
    });

  it('names the answers after the first one otherwise', () => {
    const events = [at('opened', 0), at('answered', 1), at('answered', 2)];
    expect(events.map((event) => eventTitle(event, events, t, tickets))).toEqual([
      'Ouverte',
      'Première réponse',
      'Réponse',
    ]);
  });

  it('marks what was entered well after it happened, once where all of it was', () => {
    expect(isEnteredLate(at('answered', 0, 9))).toBe(false);
    expect(isEnteredLate(at('answered', 0, 11))).toBe(true);
    const noted = [at('opened', 0, 40), at('answered', 5, 40)];
    expect(enteredAtOnce(noted)).toBe(noted[0]?.createdAt);
    expect(enteredAtOnce([at('opened', 0), at('answered', 5, 40)])).toBeNull();
  });

  it('says cause and solution at the last time that it was solved, and only there', () => {
    const events = [at('opened', 0), at('solved', 1), at('solved', 3)];
    const ticket = makeTicket({ description: null, cause: 'Câble', solution: 'Rebranché' });
    expect(events.map((event) => saidAtEvent(event, events, ticket).map(({ text }) => text))).toEqual([
      [],
      [],
      ['Rebranché', 'Câble'],
    ]);
  });
});
