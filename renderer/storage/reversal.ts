import { type Change, isRecordTable } from '#shared/domain/change-set/change-set.ts';
import type { Timeline } from '#shared/domain/change-set/timeline.ts';
import { accepted, type Outcome, type Problem } from '#shared/domain/problem.ts';
import { z } from '#shared/schema.ts';
import { changesOfSet } from './change-application.ts';
import type { Reversal } from './contribution.ts';
import type { ChangeSetHead } from './database.ts';
import type { Register } from './register.ts';
import { stopsInUse } from './stop-ties.ts';
import { nameOf, tiedTo } from './ties.ts';
import type { Act } from './write-path.ts';

/** Later acts named at most, so that the refusal stays readable. */
const NAMED_LIMIT = 10;

/**
 * The changes that reverse a change set, last first; refused where a later act that stands wrote the same fields,
 * where what would be left cannot stand, or where something hangs on a record that would go.
 */
export async function reversedChanges(
  register: Register,
  head: ChangeSetHead,
  timeline: Timeline,
  act: Act,
): Promise<Outcome<readonly Change[]>> {
  const changes = [...(await changesOfSet(register.database, head))].reverse();
  const overwritten: Change[] = [];
  const inverse: Change[] = [];
  for (const [reversal, own] of byReversal(register, changes)) {
    const standing = await reversal.standing(own, act);
    own.forEach((change, index) => {
      const stamp = standing[index] ?? null;
      const [, , , , after, written] = change;
      const untouched = stamp === null ? after === null : stamp.at === written.at;
      if (!untouched) overwritten.push(change);
      inverse.push(reversal.invert(change, act.stamp(stamp), act.at));
    });
  }
  const later = overwritten.length === 0 ? [] : await laterActs(register, head, timeline, overwritten);
  if (later.length > 0) return { ok: false, problems: later };
  const problems: Problem[] = [];
  for (const [reversal, own] of byReversal(register, inverse))
    problems.push(...(await reversal.hindrances(own, act, inverse)));
  problems.push(...(await tiedTo(register, inverse, act)), ...(await stopsInUse(register, inverse)));
  return problems.length > 0 ? { ok: false, problems } : accepted(inverse);
}

/** The acts that wrote again what the reversed one had written, each with the record that it touched. */
async function laterActs(
  register: Register,
  reversed: ChangeSetHead,
  timeline: Timeline,
  overwritten: readonly Change[],
): Promise<readonly Problem[]> {
  const byRecord = new Map<string, Change[]>();
  for (const change of overwritten) {
    const list = byRecord.get(keyOf(change));
    if (list === undefined) byRecord.set(keyOf(change), [change]);
    else list.push(change);
  }
  const problems: Problem[] = [];
  for (const { seq } of timeline.standingAfter(reversed.seq)) {
    const head = await register.database.changeSets.get(seq);
    if (head === undefined) continue;
    const named = new Set<string>();
    for (const change of await changesOfSet(register.database, head)) {
      const own = byRecord.get(keyOf(change));
      if (own === undefined || named.has(keyOf(change)) || !own.some((one) => meets(one, change))) continue;
      named.add(keyOf(change));
      problems.push(await laterEdit(register, head, change));
      if (problems.length === NAMED_LIMIT) return problems;
    }
  }
  return problems;
}

async function laterEdit(register: Register, head: ChangeSetHead, change: Change): Promise<Problem> {
  const [, , field] = change;
  const name = await changedName(register, change);
  return {
    code: 'history/later-edit',
    values: { name, at: Date.parse(head.at), officer: head.by.officer },
    severity: 'error',
    row: null,
    field: field === '' ? null : field,
  };
}

/** How what a change is about is called; a return and a session by their place. */
function changedName(register: Register, [table, id, , before, after]: Change): Promise<string> {
  if (isRecordTable(table)) return nameOf(register, table, id);
  const placeId = placeSchema.safeParse(after ?? before).data?.placeId ?? '';
  return nameOf(register, 'accessPoint', placeId);
}

const placeSchema = z.object({ placeId: z.string() });

/** Whether a later change writes on what an earlier one wrote: the same field, or the record as a whole. */
function meets([, , earlier]: Change, [, , later]: Change): boolean {
  return earlier === later || earlier === '' || later === '' || later === 'deletedAt';
}

function keyOf([table, id]: Change): string {
  return `${table} ${id}`;
}

function byReversal(
  register: Register,
  changes: readonly Change[],
): readonly (readonly [Reversal, readonly Change[]])[] {
  const { records, contributions } = register.parts;
  return [records, ...contributions].flatMap(({ reversal, tables }) => {
    if (reversal === undefined) return [];
    const own = changes.filter(([table]) => tables.includes(table));
    return own.length === 0 ? [] : [[reversal, own] as const];
  });
}
