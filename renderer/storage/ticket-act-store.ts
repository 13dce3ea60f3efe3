import { DEFAULT_LEVEL_ID } from '#shared/domain/answering-level/default-level.ts';
import { instantText } from '#shared/domain/calendar/instant.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { actEvent, actPatch, actProblems } from '#shared/domain/ticket/act-event.ts';
import { type TicketAct, ticketActSchema } from '#shared/domain/ticket/ticket-act.ts';
import { ticketLifeProblems } from '#shared/domain/ticket/ticket-event-rules.ts';
import { inLifeOrder, levelAt } from '#shared/domain/ticket/ticket-life.ts';
import { defaultLevelChanges } from './default-level-change.ts';
import type { Register } from './register.ts';
import { lifeChanges, onTicket, type TicketInHand, ticketChanges, ticketInHand } from './ticket-in-hand.ts';
import type { Act, Written } from './write-path.ts';

/** Does something to a ticket. Refused where it cannot follow what the ticket went through. */
export async function actOnTicket(
  register: Register,
  id: string,
  told: TicketAct,
): Promise<Outcome<Written>> {
  const parsed = ticketActSchema.safeParse(told);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  const ticketAct = parsed.data;
  return onTicket(register, id, async (inHand, act) => {
    const done = doneChanges(inHand, ticketAct, act);
    if (!done.ok) return done;
    const also = await alsoSolvedChanges(register, ticketAct, id, act);
    if (!also.ok) return also;
    const toDefault = ticketAct.kind === 'handedOver' && ticketAct.levelId === DEFAULT_LEVEL_ID;
    const level = toDefault ? await defaultLevelChanges(register.database, act) : [];
    return accepted([...level, ...done.value, ...also.value]);
  });
}

/** What one act changes of one ticket. */
function doneChanges(
  { ticket, events }: TicketInHand,
  told: TicketAct,
  act: Act,
): Outcome<readonly Change[]> {
  const at = told.at === null ? act.at : instantText(told.at);
  const levelId = levelAt(events, at);
  if (levelId === null) return refused('ticket/never-opened', { number: ticket.number });
  const problems = actProblems(told, levelId);
  if (problems.length > 0) return { ok: false, problems };
  const setting = { ticketId: ticket.id, at, officer: act.by.officer, levelId };
  const event = { ...actEvent(told, setting), id: act.newId() };
  const changesLevel = told.kind === 'handedOver' && told.levelId !== null && told.levelId !== levelId;
  return accepted([
    ...lifeChanges(events, { kind: 'add', event, changesLevel }, act),
    ...ticketChanges(ticket, actPatch(told, levelId), act),
  ]);
}

/**
 * What solves, with a ticket, those that say the same: by the same cause and solution, at the same time. The minutes
 * were spent once, and stay with the ticket itself.
 */
export async function alsoSolvedChanges(
  register: Register,
  told: TicketAct,
  ownId: string,
  act: Act,
): Promise<Outcome<readonly Change[]>> {
  if (told.kind !== 'solved') return accepted([]);
  const changes: Change[] = [];
  const problems: Problem[] = [];
  for (const id of new Set(told.alsoSolved)) {
    if (id === ownId) continue;
    const inHand = await ticketInHand(register, id);
    if (inHand === null) return refused('ticket/unknown-ticket', {}, 'alsoSolved');
    const done = doneChanges(inHand, { ...told, minutes: null, alsoSolved: [] }, act);
    const at = told.at === null ? act.at : instantText(told.at);
    const life = inLifeOrder([...inHand.events, { kind: 'solved' as const, at, id: '~' }]);
    if (!done.ok || ticketLifeProblems(life).length > 0)
      problems.push({
        code: 'ticket/cannot-also-solve',
        values: { number: inHand.ticket.number },
        severity: 'error',
        row: null,
        field: 'alsoSolved',
      });
    else changes.push(...done.value);
  }
  return problems.length > 0 ? { ok: false, problems } : accepted(changes);
}
