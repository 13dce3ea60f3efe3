import type { Change, RecordTable } from '#shared/domain/change-set/change-set.ts';
import { accepted, type Outcome, type Problem, refused } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import type { z } from '#shared/schema.ts';
import { recordProblems } from './record-problems.ts';
import { recordTablesOf } from './record-tables.ts';
import type { Register } from './register.ts';
import { stopsInUse } from './stop-ties.ts';
import { tiedTo } from './ties.ts';
import type { Act, ActPlan, Written } from './write-path.ts';

/** What the officer may type of a record, by field. */
type Fields = Readonly<Record<string, unknown>>;

/** Writes changes of records once the rows that they would leave have been checked. */
export function writeRecords(register: Register, plan: ActPlan): Promise<Outcome<Written>> {
  return register.writePath.write({
    ...plan,
    changes: async (act) => {
      const planned = await plan.changes(act);
      if (!planned.ok) return planned;
      const problems = [
        ...(await recordProblems(recordTablesOf(register.database), planned.value, act)),
        ...(await stopsInUse(register, planned.value)),
      ];
      return problems.length > 0 ? { ok: false, problems } : planned;
    },
  });
}

/** Makes a record of what was typed. */
export async function createRecord(
  register: Register,
  table: RecordTable,
  schema: z.ZodType<Fields>,
  input: unknown,
): Promise<Outcome<Written & { readonly id: string }>> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  let id = '';
  const written = await writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      id = act.newId();
      return accepted([creationChange(table, id, parsed.data, recordParts[table], act)]);
    },
  });
  return written.ok ? accepted({ ...written.value, id }) : written;
}

/** Changes the fields of a record that a patch gives; a repeating part is given whole. */
export async function editRecord(
  register: Register,
  table: RecordTable,
  schema: z.ZodType<Fields>,
  id: string,
  patch: unknown,
): Promise<Outcome<Written>> {
  const parsed = schema.safeParse(patch);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  return writeRecords(register, {
    reason: 'edit',
    changes: (act) => editPlan(register, table, id, parsed.data, act),
  });
}

/** The changes that a patch makes to a record as it stands; refused when it is gone. */
export async function editPlan(
  register: Register,
  table: RecordTable,
  id: string,
  patch: Fields,
  act: Act,
): Promise<Outcome<readonly Change[]>> {
  const row = await recordTablesOf(register.database)[table].get(id);
  if (row === undefined || row.deletedAt !== null) return refused('record/gone');
  const repeated = recordParts[table].flatMap((part) => entriesTwice(part, patch[part]));
  if (repeated.length > 0) return { ok: false, problems: repeated };
  return accepted(editChanges(table, row, patch, recordParts[table], act));
}

/** Marks a record deleted; refused while something hangs on it. */
export function deleteRecord(register: Register, table: RecordTable, id: string): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const planned = await editPlan(register, table, id, { deletedAt: act.at }, act);
      if (!planned.ok) return planned;
      const problems = await tiedTo(register, planned.value, act);
      return problems.length > 0 ? { ok: false, problems } : planned;
    },
  });
}

/** An entry given twice would silently become one. */
function entriesTwice(part: string, given: unknown): readonly Problem[] {
  if (!Array.isArray(given)) return [];
  const ids = new Set(given.map((entry: { readonly id?: unknown }) => entry.id));
  return ids.size === given.length
    ? []
    : [{ code: 'record/entry-twice', values: { field: part }, severity: 'error', row: null, field: part }];
}
