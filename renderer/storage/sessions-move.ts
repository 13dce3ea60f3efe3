import type { Change } from '#shared/domain/change-set/change-set.ts';
import { accepted, type Outcome, type Problem } from '#shared/domain/problem.ts';
import type { Session } from '#shared/domain/session/session.ts';
import { type SessionPlace, sessionProblems } from '#shared/domain/session/session-rules.ts';
import type { MergePlan } from '#shared/duplicates/merge-plan.ts';
import { recordTablesOf } from './record-tables.ts';
import type { Register } from './register.ts';
import { rowsAfter } from './rows-after.ts';
import type { Act } from './write-path.ts';

/** How many sessions name a place or an animator. */
export async function countSessionsOf(
  register: Register,
  table: MergePlan['table'],
  id: string,
): Promise<number> {
  const choice = choiceOf(table, id);
  return choice === null ? 0 : (await register.parts.sessions.chosen(choice, 0, 0)).total;
}

/**
 * The changes by which the sessions of a place or an animator that is merged name the kept one: all of them, since two
 * sessions are never one. A stop that the kept place does not have is left out. Refused where a session could be held
 * in its own place and cannot in the kept one as it will be.
 *
 * @param edits of the kept record, in the same act
 */
export async function movedSessions(
  register: Register,
  { table, keptId, otherId }: Pick<MergePlan, 'table' | 'keptId' | 'otherId'>,
  edits: readonly Change[],
  act: Act,
): Promise<Outcome<readonly Change[]>> {
  const choice = choiceOf(table, otherId);
  const sessions = choice === null ? [] : (await register.parts.sessions.chosen(choice)).sessions;
  if (sessions.length === 0) return accepted([]);
  if (table === 'animator')
    return accepted(sessions.map((session) => moved(session, { ...session, animatorId: keptId }, act)));
  const tables = recordTablesOf(register.database);
  const [stored, other] = await tables.accessPoint.bulkGet([keptId, otherId]);
  const kept = (await rowsAfter(tables, 'accessPoint', edits, act, () => undefined)).get(keptId) ?? stored;
  if (kept === undefined || other === undefined) return accepted([]);
  const stops = new Set(kept.stops.map(({ id }) => id));
  const problems: Problem[] = [];
  const changes = sessions.map((session) => {
    const stopId = session.stopId !== null && stops.has(session.stopId) ? session.stopId : null;
    const entry: Session = { ...session, placeId: keptId, stopId };
    const known = new Set(errorsIn(session, other, act).map(({ code }) => code));
    problems.push(...errorsIn(entry, kept, act).filter(({ code }) => !known.has(code)));
    return moved(session, entry, act);
  });
  return problems.length > 0 ? { ok: false, problems } : accepted(changes);
}

function choiceOf(table: MergePlan['table'], id: string) {
  switch (table) {
    case 'accessPoint':
      return { placeIds: [id] };
    case 'animator':
      return { animatorIds: [id] };
    case 'organisation':
      return null;
  }
}

function moved(before: Session, after: Session, act: Act): Change {
  const stamp = act.stamp(before.stamp);
  return ['session', before.id, '', before, { ...after, updatedAt: act.at, updatedBy: act.by, stamp }, stamp];
}

/** What forbids a session in a place; its animator is not asked for again. */
function errorsIn(session: Session, place: SessionPlace, act: Act): readonly Problem[] {
  const ground = { place, hasAnimator: () => true, today: act.at.slice(0, 10) };
  return sessionProblems(session, ground).filter(({ severity }) => severity === 'error');
}
