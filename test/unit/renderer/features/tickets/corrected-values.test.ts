import { describe, expect, it } from 'vitest';
import { eventValues, readEvent } from '#renderer/features/tickets/acts/event-values.ts';
import { readTicketValues, ticketValues } from '#renderer/features/tickets/form/ticket-values.ts';
import { matchingTickets } from '#renderer/features/tickets/links/matching-tickets.ts';
import { changedFields } from '#shared/domain/record/changed-fields.ts';
import { makeTicket, makeTicketEvent } from '#test/factories/hotline.ts';

const LEVEL = '0190c000-0000-7000-8000-00000000000a';
const context = { today: '2026-03-06', timeZone: 'Europe/Paris' };

describe('an event that is corrected', () => {
  const event = makeTicketEvent({
    ticketId: LEVEL,
    levelId: LEVEL,
    kind: 'visit',
    at: '2026-03-05T09:30:42.123Z',
    minutes: 90,
    travelMinutes: 20,
    text: 'Câble changé.',
  });
  const before = eventValues(event, context.timeZone);

  it('changes nothing where nothing was typed, not even the seconds of its time', () => {
    expect(readEvent(before, before, context)).toEqual({ ok: true, value: {} });
  });

  it('changes what was typed, and that alone', () => {
    const outcome = readEvent({ ...before, at: '14h', text: '', minutes: '1h' }, before, context);
    expect(outcome).toEqual({
      ok: true,
      value: { at: '2026-03-05T13:00:00.000Z', text: null, minutes: 60 },
    });
  });

  it('tells a time that is none beside it', () => {
    const outcome = readEvent({ ...before, at: 'midi' }, before, context);
    expect(outcome.ok ? [] : outcome.problems).toMatchObject([
      { code: 'ticket/time-not-valid', field: 'at' },
    ]);
  });
});

describe('the form of a ticket', () => {
  const ticket = makeTicket({ callerName: 'Mme Exemple', callerPhone: '+33298000000', satisfaction: 3 });

  it('changes nothing where nothing was typed', () => {
    const outcome = readTicketValues(ticketValues(ticket), ticket);
    if (!outcome.ok) throw new Error('refused');
    expect(changedFields<object>(ticket, outcome.value)).toEqual({});
  });

  it('refuses a ticket without a subject, and two callers, beside their fields', () => {
    const values = { ...ticketValues(ticket), subject: ' ', animatorId: LEVEL };
    const outcome = readTicketValues(values, ticket);
    expect(outcome.ok ? [] : outcome.problems.map(({ field, code }) => [field, code])).toEqual([
      ['subject', 'ticket/subject-missing'],
      ['callerName', 'ticket/two-callers'],
    ]);
  });
});

describe('matchingTickets', () => {
  const rows = [
    { number: 'D2026-AB-0001', subject: 'Imprimante muette', placeName: 'Médiathèque', caller: null },
    { number: 'D2026-AB-0002', subject: 'Wifi coupé', placeName: null, caller: 'Ana Exemple' },
  ];

  it('finds every word, accents and case aside, in number, subject, place or caller', () => {
    expect(matchingTickets(rows, 'mediatheque IMPRIM')).toEqual([rows[0]]);
    expect(matchingTickets(rows, '0002')).toEqual([rows[1]]);
    expect(matchingTickets(rows, 'ana imprimante')).toEqual([]);
    expect(matchingTickets(rows, '  ')).toEqual(rows);
  });
});
