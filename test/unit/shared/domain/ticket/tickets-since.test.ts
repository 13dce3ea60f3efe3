import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EditedTickets, openBlocks } from '#shared/domain/ticket/packed-tickets.ts';
import { packTickets } from '#shared/domain/ticket/ticket-block.ts';
import { lastMoment, solvedAt, type TicketFacts, ticketFacts } from '#shared/domain/ticket/ticket-facts.ts';
import { makeTicket } from '#test/factories/hotline.ts';

const moment = (kind: 'opened' | 'note' | 'solved' | 'reopened' | 'closed', at: number, id = `m${at}`) => ({
  id,
  kind,
  at,
  levelId: 'hub',
  officer: null,
  minutes: null,
  travelMinutes: null,
  askAgainOn: null,
  articleId: null,
});

test('what happened of late is found in packed columns as among plain rows, edits and removals counted', () => {
  const times = fc.array(fc.nat(20), { maxLength: 4 });
  const some = fc.array(fc.record({ times, edit: fc.constantFrom('none', 'gone', 'later') }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(some, fc.nat(22), fc.nat(3), (made, instant, cut) => {
      const tickets = made.map(({ times: at }, index) =>
        ticketFacts(
          makeTicket({ id: `t${index}` }),
          at.map((one, rank) => moment('note', one, `00000000-0000-7000-8000-0000000${index}000${rank}`)),
        ),
      );
      const edits = new Map<string, TicketFacts | null>();
      for (const [index, { edit }] of made.entries()) {
        const facts = tickets[index];
        if (facts === undefined || edit === 'none') continue;
        const later = moment('note', 21, '00000000-0000-7000-8000-000000000fff');
        edits.set(facts.id, edit === 'gone' ? null : { ...facts, moments: [...facts.moments, later] });
      }
      const blocks = [packTickets(tickets.slice(0, cut)), packTickets(tickets.slice(cut))];
      const all = new EditedTickets(openBlocks(blocks), edits);
      const expected = [...all.values()].filter((facts) => lastMoment(facts) >= instant);
      const ids = (rows: readonly TicketFacts[]) => rows.map(({ id }) => id).sort();
      expect(ids(all.since(instant))).toEqual(ids(expected));
    }),
  );
});

test.each([
  ['pending', [moment('opened', 1)], null],
  ['solved', [moment('opened', 1), moment('solved', 5), moment('closed', 9)], 5],
  ['closed without a solution', [moment('opened', 1), moment('closed', 9)], 9],
  ['solved twice', [moment('opened', 1), moment('solved', 5), moment('reopened', 6), moment('solved', 8)], 8],
  ['reopened', [moment('opened', 1), moment('solved', 5), moment('reopened', 6)], null],
])('when it was solved: %s', (_, moments, at) => {
  expect(solvedAt({ moments })).toBe(at);
});
