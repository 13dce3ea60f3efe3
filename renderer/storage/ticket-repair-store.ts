import { TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { type MaintenanceInput, maintenanceInputSchema } from '#shared/domain/maintenance/maintenance.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { bareEvent } from '#shared/domain/ticket/act-event.ts';
import { levelAt } from '#shared/domain/ticket/ticket-life.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import type { z } from '#shared/schema.ts';
import { maintenanceHindrances } from './maintenance-store.ts';
import type { Register } from './register.ts';
import { lifeChanges, onTicket } from './ticket-in-hand.ts';
import type { Written } from './write-path.ts';

const repairSchema = maintenanceInputSchema.pick({
  from: true,
  expectedOn: true,
  provider: true,
  description: true,
});

/**
 * Begins a repair of the item that a ticket is about, told in its timeline. Refused where it names no item, where the
 * item is retired, out on loan, or in repair already.
 */
export async function repairFromTicket(
  register: Register,
  id: string,
  repair: z.infer<typeof repairSchema>,
): Promise<Outcome<Written>> {
  const parsed = repairSchema.safeParse(repair);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  const { from, expectedOn, provider, description } = parsed.data;
  return onTicket(register, id, async ({ ticket, events }, act) => {
    const { itemId, number, subject } = ticket;
    if (itemId === null) return refused('ticket/no-item', { number }, 'itemId');
    const levelId = levelAt(events, act.at);
    if (levelId === null) return refused('ticket/never-opened', { number });
    const equipment = await register.parts.equipment.read();
    const problems = maintenanceHindrances(equipment, [itemId], true);
    if (problems.length > 0) return { ok: false, problems };
    const item = equipment.items.get(itemId);
    const begun = equipment.maintenancesOf(itemId).find(({ kind, to }) => kind === 'repair' && to === null);
    if (item?.tracking === 'unique' && begun !== undefined)
      return refused('ticket/already-in-repair', { name: recordName(item), from: begun.from }, 'from');
    const maintenance: MaintenanceInput = {
      itemId,
      kind: 'repair',
      from,
      to: null,
      expectedOn,
      cost: null,
      provider,
      // Whoever repairs it finds the ticket again by its number.
      description: [`${number} ${subject}`, description]
        .filter((line) => line !== null)
        .join('\n')
        .slice(0, TEXT_LIMIT),
      result: null,
      loanId: null,
    };
    const event = {
      ...bareEvent,
      id: act.newId(),
      ticketId: id,
      kind: 'repair' as const,
      at: act.at,
      levelId,
      officer: act.by.officer,
      text: description,
      outsideName: provider,
    };
    return accepted([
      creationChange('maintenance', act.newId(), maintenance, recordParts.maintenance, act),
      ...lifeChanges(events, { kind: 'add', event, changesLevel: false }, act),
    ]);
  });
}
