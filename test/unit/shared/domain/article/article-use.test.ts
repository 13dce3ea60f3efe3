import { expect, test } from 'vitest';
import { articleUses, lastUsedOn } from '#shared/domain/article/article-use.ts';
import { ticketFacts, ticketMoment } from '#shared/domain/ticket/ticket-facts.ts';
import { makeTicket, makeTicketEvent } from '#test/factories/hotline.ts';

const levelId = '0198a000-0000-7000-8000-00000000000a';
const sheet = '0198a000-0000-7000-8000-00000000000b';

function factsUsing(...at: readonly string[]) {
  const ticket = makeTicket();
  const events = at.map((instant) =>
    makeTicketEvent({ ticketId: ticket.id, levelId, kind: 'articleUsed', articleId: sheet, at: instant }),
  );
  const note = makeTicketEvent({
    ticketId: ticket.id,
    levelId,
    kind: 'note',
    at: '2025-01-01T10:00:00.000Z',
  });
  return ticketFacts(ticket, [...events, note].map(ticketMoment));
}

test('a ticket in which a sheet served twice counts once, and the latest use comes first', () => {
  const twice = factsUsing('2024-03-01T10:00:00.000Z', '2024-05-01T10:00:00.000Z');
  const once = factsUsing('2024-04-01T10:00:00.000Z');
  const use = articleUses([once, twice, factsUsing()]).get(sheet);
  expect(use?.ticketIds).toEqual([twice.id, once.id]);
  expect(articleUses([factsUsing()]).size).toBe(0);
});

test('the last day of use is a day of the register, and unknown where a sheet never served', () => {
  const use = articleUses([factsUsing('2024-12-31T23:30:00.000Z')]).get(sheet);
  expect(lastUsedOn(use, 'Europe/Paris')).toBe('2025-01-01');
  expect(lastUsedOn(use, 'America/Martinique')).toBe('2024-12-31');
  expect(lastUsedOn(undefined, 'Europe/Paris')).toBeNull();
});
