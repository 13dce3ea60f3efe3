import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { type Ticket, ticketInputSchema } from '#shared/domain/ticket/ticket.ts';
import { priorityOf } from '#shared/domain/ticket/ticket-priority.ts';
import type { z } from '#shared/schema.ts';
import { writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import { eventChanges, onTicket, ticketChanges } from './ticket-in-hand.ts';
import { hotlineSettings } from './ticket-opening-store.ts';
import { tiedTo } from './ties.ts';
import type { Written } from './write-path.ts';

const patchSchema = ticketInputSchema.omit({ number: true, anonymisedAt: true }).partial();
const severalSchema = ticketInputSchema
  .pick({ assignee: true, category: true, priority: true, type: true })
  .partial();

/** Changes the fields of a ticket. Its priority follows urgency and impact, unless the officer chose another one. */
export async function editTicket(
  register: Register,
  id: string,
  patch: z.infer<typeof patchSchema>,
): Promise<Outcome<Written>> {
  const parsed = patchSchema.safeParse(patch);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  return onTicket(register, id, async ({ ticket }, act) => {
    const given = withPriority(ticket, parsed.data, await hotlineSettings(register));
    return accepted(ticketChanges(ticket, given, act));
  });
}

function withPriority(
  ticket: Ticket,
  { ...patch }: z.infer<typeof patchSchema>,
  settings: HotlineSettingsInput,
): Partial<Ticket> {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const after: Ticket = { ...ticket, ...given };
  const moved = after.urgency !== ticket.urgency || after.impact !== ticket.impact;
  const byMatrix = ticket.priority === priorityOf(ticket.urgency, ticket.impact, settings);
  return moved && byMatrix && patch.priority === undefined
    ? { ...given, priority: priorityOf(after.urgency, after.impact, settings) }
    : given;
}

/** Sets the same fields of several tickets as one act: all or none. */
export async function editTickets(
  register: Register,
  ids: readonly string[],
  patch: z.infer<typeof severalSchema>,
): Promise<Outcome<Written>> {
  const parsed = severalSchema.safeParse(patch);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const changes: Change[] = [];
      for (const ticket of await register.database.tickets.bulkGet([...new Set(ids)])) {
        if (ticket === undefined || ticket.deletedAt !== null) return refused('record/gone');
        changes.push(...ticketChanges(ticket, given, act));
      }
      return accepted(changes);
    },
  });
}

/** Takes a ticket away with all that happened to it; refused while something else hangs on it. */
export function deleteTicket(register: Register, id: string): Promise<Outcome<Written>> {
  return onTicket(register, id, async ({ ticket, events }, act) => {
    const changes: readonly Change[] = [
      ...events.flatMap((event) => eventChanges(event, { deletedAt: act.at }, act)),
      ...ticketChanges(ticket, { deletedAt: act.at }, act),
    ];
    const problems = await tiedTo(register, changes, act);
    return problems.length > 0 ? { ok: false, problems } : accepted(changes);
  });
}

/**
 * Says that a ticket repeats another one; null = no longer. What repeats a repetition repeats the first ticket of all,
 * so that solving it offers them all.
 */
export function linkDuplicate(
  register: Register,
  id: string,
  ofId: string | null,
): Promise<Outcome<Written>> {
  return onTicket(register, id, async ({ ticket }, act) => {
    if (ofId === null) return accepted(ticketChanges(ticket, { duplicateOfId: null }, act));
    const first = await firstOf(register, ofId);
    if (first === null) return refused('ticket/unknown-ticket', {}, 'duplicateOfId');
    if (ofId === id) return refused('ticket/own-duplicate', {}, 'duplicateOfId');
    if (first.id === id)
      return refused('ticket/duplicate-circle', { number: ticket.number }, 'duplicateOfId');
    const repeating = await register.database.tickets.where('duplicateOfId').equals(id).toArray();
    return accepted(
      [ticket, ...repeating.filter(({ deletedAt }) => deletedAt === null)].flatMap((one) =>
        ticketChanges(one, { duplicateOfId: first.id }, act),
      ),
    );
  });
}

/** The ticket that repeats no other, from one on; null where one of them is gone. */
async function firstOf({ database }: Register, id: string): Promise<Ticket | null> {
  const seen = new Set<string>();
  let next: string | null = id;
  let ticket: Ticket | null = null;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const row: Ticket | undefined = await database.tickets.get(next);
    if (row === undefined || row.deletedAt !== null) return null;
    ticket = row;
    next = row.duplicateOfId;
  }
  return ticket;
}
