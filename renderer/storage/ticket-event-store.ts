import { instantText } from '#shared/domain/calendar/instant.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { type TicketEvent, ticketEventInputSchema } from '#shared/domain/ticket/ticket-event.ts';
import { ticketLifeProblems } from '#shared/domain/ticket/ticket-event-rules.ts';
import { inLifeOrder } from '#shared/domain/ticket/ticket-life.ts';
import type { z } from '#shared/schema.ts';
import type { Register } from './register.ts';
import { lifeChanges, onTicket } from './ticket-in-hand.ts';
import type { Written } from './write-path.ts';

const patchSchema = ticketEventInputSchema
  .pick({
    at: true,
    text: true,
    officer: true,
    minutes: true,
    travelMinutes: true,
    askAgainOn: true,
    outsideName: true,
    outsideContact: true,
    toOfficer: true,
  })
  .partial();

/** Corrects what is told of something that happened, its time included. */
export async function editTicketEvent(
  register: Register,
  eventId: string,
  patch: z.infer<typeof patchSchema>,
): Promise<Outcome<Written>> {
  const parsed = patchSchema.safeParse(patch);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  const { at } = parsed.data;
  const given: Partial<TicketEvent> = Object.fromEntries(
    Object.entries(parsed.data).filter(([, value]) => value !== undefined),
  );
  const own = at === undefined ? given : { ...given, at: instantText(at) };
  return onTicket(register, await ticketOf(register, eventId), async ({ events }, act) =>
    events.some(({ id }) => id === eventId)
      ? accepted(lifeChanges(events, { kind: 'edit', id: eventId, patch: own }, act))
      : refused('record/gone'),
  );
}

/** Takes away something that did not happen; refused where what followed cannot stand without it. */
export async function deleteTicketEvent(register: Register, eventId: string): Promise<Outcome<Written>> {
  return onTicket(register, await ticketOf(register, eventId), async ({ ticket, events }, act) => {
    const { number } = ticket;
    const event = events.find(({ id }) => id === eventId);
    if (event === undefined) return refused('record/gone');
    if (event.kind === 'opened') return refused('ticket/opening-stays', { number });
    if (event.kind === 'anonymised') return refused('ticket/anonymised-stays', { number });
    const left = inLifeOrder(events.filter(({ id }) => id !== eventId));
    if (ticketLifeProblems(left).length > 0) return refused('ticket/followed-since', { number });
    return accepted(lifeChanges(events, { kind: 'edit', id: eventId, patch: { deletedAt: act.at } }, act));
  });
}

/** The ticket of an event; empty where there is none. */
async function ticketOf({ database }: Register, eventId: string): Promise<string> {
  return (await database.ticketEvents.get(eventId))?.ticketId ?? '';
}
