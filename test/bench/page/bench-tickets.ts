import { DEFAULT_LEVEL_ID } from '#shared/domain/answering-level/default-level.ts';
import type { Ticket } from '#shared/domain/ticket/ticket.ts';
import { priorities, ticketCategories, ticketChannels } from '#shared/domain/ticket/ticket.ts';
import type { TicketEvent, TicketEventKind } from '#shared/domain/ticket/ticket-event.ts';
import { makeRandom, type Random } from '#shared/example/random.ts';
import { makeAnsweringLevel, makeTicket, makeTicketEvent } from '#test/factories/hotline.ts';

const SEED = 5;
const HOUR = 3_600_000;
const START = Date.parse('2023-01-02T08:00:00Z');
const SYLLABLES = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'la',
  'me',
  'ni',
  'po',
  'ru',
  'sa',
  'te',
  'vi',
  'cho',
  'tra',
  'plu',
];
const COMMON = [
  'imprimante',
  'écran',
  'réseau',
  'wifi',
  'poste',
  'session',
  'accès',
  'panne',
  'câble',
  'compte',
];
const RARE = 8_000;

/** Tickets of the bench, a part at a time; the same at each run. */
export type BenchTickets = { readonly tickets: readonly Ticket[]; readonly events: readonly TicketEvent[] };

/** The level that answers all of them. */
export const benchLevel = makeAnsweringLevel({ id: DEFAULT_LEVEL_ID });

/** Makes a part of the tickets, each with three things that happened after it was opened; one in fifty is pending. */
export function makeBenchTickets(from: number, count: number, placeIds: readonly string[]): BenchTickets {
  const tickets: Ticket[] = [];
  const events: TicketEvent[] = [];
  for (let index = from; index < from + count; index += 1) {
    const random = makeRandom(SEED, index);
    const opened = START + index * (HOUR / 4);
    const id = random.uuid(opened);
    tickets.push(
      makeTicket({
        id,
        number: `D2023-AB-${String(index).padStart(6, '0')}`,
        subject: phrase(random, 5),
        description: phrase(random, 30),
        solution: phrase(random, 12),
        callerName: phrase(random, 2),
        category: ticketCategories[random.int(0, 4)] ?? null,
        channel: ticketChannels[random.int(0, 4)] ?? null,
        priority: priorities[random.int(0, 3)] ?? 'p3',
        accessPointId: placeIds[random.int(0, Math.max(0, placeIds.length - 1))] ?? null,
        assignee: `Agent ${random.int(1, 12)}`,
      }),
    );
    const kinds: readonly TicketEventKind[] =
      index % 50 === 0 ? ['opened', 'answered', 'note', 'note'] : ['opened', 'answered', 'note', 'solved'];
    kinds.forEach((kind, step) => {
      const at = opened + step * HOUR * random.int(1, 9);
      events.push(
        makeTicketEvent({
          id: random.uuid(at),
          ticketId: id,
          levelId: DEFAULT_LEVEL_ID,
          kind,
          at: new Date(at).toISOString(),
          text: kind === 'opened' ? null : phrase(random, 12),
          minutes: random.int(1, 60),
        }),
      );
    });
  }
  return { tickets, events };
}

/** Words of which a few come often and most hardly ever, as in what people say. */
function phrase(random: Random, words: number): string {
  // What a call is about comes back in it, and is seldom what others are about.
  const topic = random.int(0, 4 * COMMON.length);
  return Array.from({ length: words }, () => {
    if (random.chance(0.1)) return COMMON[topic] ?? word(topic);
    const rank = Math.floor(RARE ** random.unit());
    return word(rank);
  }).join(' ');
}

function word(rank: number): string {
  let left = rank + SYLLABLES.length;
  let text = '';
  while (left > 0) {
    text += SYLLABLES[left % SYLLABLES.length] ?? '';
    left = Math.floor(left / SYLLABLES.length);
  }
  return text;
}
