import type { UsageStore } from '#renderer/storage/usage-store.ts';
import type { ActPlan } from '#renderer/storage/write-path.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Period } from '#shared/domain/calendar/period.ts';
import type { Change } from '#shared/domain/change-set/change-set.ts';
import { accepted, type Outcome, type Problem } from '#shared/domain/problem.ts';
import { actOnReturn, type ReturnAct } from '#shared/domain/usage-return/edit-return.ts';
import { measures } from '#shared/domain/usage-return/measures.ts';
import { overlapProblems, returnProblems } from '#shared/domain/usage-return/return-rules.ts';
import {
  type UsageReturn,
  type UsageReturnInput,
  usageReturnId,
  usageReturnInputSchema,
} from '#shared/domain/usage-return/usage-return.ts';
import type { RegisterApi, ReturnEdit } from './register-api.ts';
import type { WorkerContext } from './worker-context.ts';

/** The verbs of usage returns. */
export function makeUsageVerbs(
  context: WorkerContext,
): Pick<RegisterApi, 'usageReturns' | 'placeReturns' | 'saveReturns' | 'actOnReturns'> {
  const usage = () => context.register().parts.usage;
  return {
    usageReturns: (period) => usage().touching(period),
    placeReturns: (placeId) => usage().ofPlaces(new Set([placeId])),
    saveReturns: (edits) =>
      context.register().writePath.write({
        reason: 'edit',
        changes: async (act) => returnChanges(context, edits, act),
      }),
    actOnReturns: (acts, today) =>
      context.register().writePath.write({
        reason: 'edit',
        changes: async (act) => {
          const edits = await editsOfActs(usage(), acts, today);
          const outcome = await returnChanges(
            context,
            edits.map(({ edit }) => edit),
            act,
          );
          if (outcome.ok) return outcome;
          const rowOf = (row: number | null) => (row === null ? null : (edits[row - 1]?.row ?? row));
          return {
            ok: false,
            problems: outcome.problems.map((problem) => ({ ...problem, row: rowOf(problem.row) })),
          };
        },
      }),
  };
}

/** The edits that acts come to, on the returns that stand now; `row` is the act's place, 1 for the first. */
async function editsOfActs(
  usage: UsageStore,
  acts: readonly ReturnAct[],
  today: Day,
): Promise<readonly { readonly edit: ReturnEdit; readonly row: number }[]> {
  const standing = new Map(
    (await usage.ofPlaces(new Set(acts.map(({ placeId }) => placeId)))).map(
      (entry) => [entry.id, entry] as const,
    ),
  );
  return acts.flatMap((act, index) => {
    const entry = standing.get(usageReturnId(act.placeId, act.run.from, act.run.to, act.stopId)) ?? null;
    const edit = actOnReturn(act, entry, today);
    return edit.kind === 'nothing' ? [] : [{ edit, row: index + 1 }];
  });
}

/** From so many places on, the whole table is read. */
const MANY = 1_000;

type Act = Parameters<ActPlan['changes']>[0];

/**
 * The changes of a block of edits, or every problem found in it. `row` of a problem is the edit's place in the block,
 * 1 for the first. Warnings alone do not refuse; an edit that changes nothing writes nothing.
 */
export async function returnChanges(
  context: WorkerContext,
  edits: readonly ReturnEdit[],
  act: Act,
): Promise<Outcome<readonly Change[]>> {
  const { database, parts } = context.register();
  const puts = edits.flatMap((edit, index) =>
    edit.kind === 'put' ? [{ entry: edit.entry, row: index + 1 }] : [],
  );
  const placeIds = [...new Set(puts.map(({ entry }) => entry.placeId))];
  // Past a few hundred, one reading of the table costs less than as many questions.
  const rows = await (placeIds.length > MANY
    ? database.accessPoints.toArray()
    : database.accessPoints.bulkGet(placeIds));
  const places = new Map(
    rows.flatMap((place) =>
      place === undefined || place.deletedAt !== null ? [] : [[place.id, place] as const],
    ),
  );
  const problems = puts.flatMap(({ entry, row }) =>
    entryProblems(entry, places.get(entry.placeId) ?? null).map((problem) => ({ ...problem, row })),
  );
  const removed = new Set(edits.flatMap((edit) => (edit.kind === 'remove' ? [edit.id] : [])));
  const entries = new Map(
    puts.map(({ entry, row }) => {
      const { placeId, stopId, from, to } = entry;
      const id = usageReturnId(placeId, from, to, stopId);
      return [id, { id, row, entry, placeId, stopId, from, to }];
    }),
  );
  const memory = await parts.usage.memory();
  const standing = puts.length === 0 ? [] : memory.ofPlaces(new Set(placeIds), spanOf(puts));
  const overlaps = overlapProblems(
    [...entries.values()],
    standing.filter(({ id }) => !removed.has(id)),
    (id) => places.get(id)?.name ?? '',
  );
  for (const { entry, problem } of overlaps)
    problems.push({ ...problem, row: entries.get(entry.id)?.row ?? 1 });
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };

  const changes: Change[] = [];
  for (const id of removed) {
    const before = entries.has(id) ? null : memory.get(id);
    if (before !== null) changes.push(['usageReturn', id, '', before, null, act.stamp(before.stamp)]);
  }
  for (const { id, entry } of entries.values()) {
    const before = memory.get(id);
    const parsed = inOrder(usageReturnInputSchema.parse(entry));
    if (before !== null && sameFigures(before, parsed)) continue;
    const stamp = act.stamp(before?.stamp ?? null);
    const after: UsageReturn = { id, ...parsed, updatedAt: act.at, updatedBy: act.by, stamp };
    changes.push(['usageReturn', id, '', before, after, stamp]);
  }
  return accepted(changes);
}

/** The run of months from the first to the last that some entries cover. */
function spanOf(puts: readonly { readonly entry: UsageReturnInput }[]): Period {
  return puts.reduce(
    (span, { entry }) => ({
      from: entry.from < span.from ? entry.from : span.from,
      to: entry.to > span.to ? entry.to : span.to,
    }),
    { from: puts[0]?.entry.from ?? '', to: puts[0]?.entry.to ?? '' },
  );
}

/** The rules first, since their sentences are about figures; then the schema, for what no screen can send. */
function entryProblems(
  entry: UsageReturnInput,
  place: Parameters<typeof returnProblems>[1],
): readonly Problem[] {
  const problems = returnProblems(entry, place);
  if (problems.some(({ severity }) => severity === 'error')) return problems;
  const parsed = usageReturnInputSchema.safeParse(entry);
  if (parsed.success) return problems;
  return parsed.error.issues.map(({ path }) => {
    const field = path.join('.');
    return { code: 'usage/invalid', values: { field }, severity: 'error', row: null, field };
  });
}

/** The measures left to sessions in the order of all measures, so that the same choice is always written alike. */
function inOrder(entry: UsageReturnInput): UsageReturnInput {
  if (entry.fromSessions.length === 0) return entry;
  return { ...entry, fromSessions: measures.filter((measure) => entry.fromSessions.includes(measure)) };
}

/** Whether a return says the same as what stands, whoever wrote it. */
function sameFigures(standing: UsageReturn, entry: UsageReturnInput): boolean {
  const sorted = (cells: UsageReturn['values'] | UsageReturn['cellComments']) =>
    JSON.stringify(Object.entries(cells).sort());
  return (
    standing.state === entry.state &&
    standing.breakdownBasis === entry.breakdownBasis &&
    standing.source === entry.source &&
    standing.receivedOn === entry.receivedOn &&
    standing.comment === entry.comment &&
    standing.fromSessions.join() === entry.fromSessions.join() &&
    sorted(standing.cellComments) === sorted(entry.cellComments) &&
    sorted(standing.values) === sorted(entry.values)
  );
}
