import type { Change } from '#shared/domain/change-set/change-set.ts';
import { accepted, type Outcome, type Problem } from '#shared/domain/problem.ts';
import type { RecordRow } from '#shared/domain/record/record-row.ts';
import { type Session, type SessionInput, sessionInputSchema } from '#shared/domain/session/session.ts';
import { type SessionGround, sessionProblems } from '#shared/domain/session/session-rules.ts';
import { sameValue } from '#shared/merge/same-value.ts';
import type { Register } from './register.ts';
import type { Act } from './write-path.ts';

/** A session to write (null id = a new one), or to forget. */
export type SessionEdit =
  | { readonly kind: 'put'; readonly id: string | null; readonly entry: SessionInput }
  | { readonly kind: 'remove'; readonly id: string };

/** What some edits of sessions come to: the changes, and the ids of the edits in their order. */
export type SessionChanges = { readonly changes: readonly Change[]; readonly ids: readonly string[] };

/** From so many ids on, one reading of the table costs less than as many questions. */
const MANY = 1_000;

/**
 * The changes of a block of edits, or every problem found in it. `row` of a problem is the edit's place in the block,
 * 1 for the first. Warnings alone do not refuse; an edit that changes nothing writes nothing, and forgetting what is
 * gone already is no problem.
 */
export async function sessionChanges(
  register: Register,
  edits: readonly SessionEdit[],
  act: Act,
): Promise<Outcome<SessionChanges>> {
  const ground = await groundOf(register, edits);
  const known = await register.parts.sessions.ofIds(edits.flatMap(({ id }) => id ?? []));
  const standing = new Map<string, Session | null>(known);
  const problems: Problem[] = [];
  const changes: Change[] = [];
  const ids: string[] = [];
  edits.forEach((edit, index) => {
    const id = edit.id ?? act.newId();
    ids.push(id);
    const before = standing.get(id) ?? null;
    const stamp = act.stamp(before?.stamp ?? null);
    if (edit.kind === 'remove') {
      if (before !== null) changes.push(['session', id, '', before, null, stamp]);
      standing.set(id, null);
      return;
    }
    const found: readonly Problem[] =
      edit.id !== null && before === null
        ? [{ code: 'session/gone', values: {}, severity: 'error', row: null, field: null }]
        : entryProblems(edit.entry, ground(edit.entry.placeId, act));
    problems.push(...found.map((problem) => ({ ...problem, row: index + 1 })));
    if (found.some(({ severity }) => severity === 'error')) return;
    const entry = sessionInputSchema.parse(edit.entry);
    if (before !== null && saysTheSame(before, entry)) return;
    const after: Session = { id, ...entry, updatedAt: act.at, updatedBy: act.by, stamp };
    changes.push(['session', id, '', before, after, stamp]);
    standing.set(id, after);
  });
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };
  return accepted({ changes, ids });
}

/** What stands around the sessions of some edits, place by place. */
async function groundOf(
  { database }: Register,
  edits: readonly SessionEdit[],
): Promise<(placeId: string, act: Act) => SessionGround> {
  const entries = edits.flatMap((edit) => (edit.kind === 'put' ? [edit.entry] : []));
  const places = await livingRows(
    database.accessPoints,
    entries.map(({ placeId }) => placeId),
  );
  const animators = await livingRows(
    database.animators,
    entries.flatMap(({ animatorId }) => animatorId ?? []),
  );
  return (placeId, { at }) => ({
    place: places.get(placeId) ?? null,
    hasAnimator: (id) => animators.has(id),
    today: at.slice(0, 10),
  });
}

async function livingRows<T extends RecordRow>(
  table: { bulkGet: (ids: string[]) => PromiseLike<(T | undefined)[]>; toArray: () => PromiseLike<T[]> },
  ids: readonly string[],
): Promise<ReadonlyMap<string, T>> {
  const wanted = [...new Set(ids)];
  const rows = await (wanted.length > MANY ? table.toArray() : table.bulkGet(wanted));
  return new Map(
    rows.flatMap((row) => (row === undefined || row.deletedAt !== null ? [] : [[row.id, row] as const])),
  );
}

/** The rules first, since their sentences tell more; then the schema, for what no screen can send. */
function entryProblems(entry: SessionInput, ground: SessionGround): readonly Problem[] {
  const parsed = sessionInputSchema.safeParse(entry);
  if (parsed.success) return sessionProblems(entry, ground);
  return parsed.error.issues.map(({ path }) => {
    const field = path.join('.');
    return { code: 'session/invalid', values: { field }, severity: 'error', row: null, field };
  });
}

/** Whether a session says the same as what stands, whoever wrote it. */
function saysTheSame(standing: Session, entry: SessionInput): boolean {
  const { id, updatedAt, updatedBy, stamp, ...said } = standing;
  return sameValue(said, entry);
}
