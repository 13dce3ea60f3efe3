import type { RecordTable } from '#shared/domain/change-set/change-set.ts';
import type { FieldChange, FieldPick } from '#shared/domain/change-set/record-history.ts';
import { type Outcome, refused } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { type PartEntry, partEntries } from '#shared/merge/part-order.ts';
import { sameValue } from '#shared/merge/same-value.ts';
import { valueUnder } from './record-field-changes.ts';
import { fieldChanges } from './record-history.ts';
import { recordTablesOf } from './record-tables.ts';
import { editPlan, writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

/**
 * Finds the value that a pick names; refused where the act is not in the history, where the value stands already, or
 * where another than the one seen does.
 */
export async function pickedChange(register: Register, pick: FieldPick): Promise<Outcome<FieldChange>> {
  const recordId = pick.table === 'usageReturn' ? (pick.id.split(':', 1)[0] ?? '') : pick.id;
  const changes = await fieldChanges(register, pick.table, recordId, pick.seq);
  // An act may write a field twice: what it found there is what its first change says.
  const change = changes.find(({ id, field }) => id === pick.id && field === pick.field);
  if (change === undefined) return refused('history/unknown');
  if (change.standing === null) return refused('history/nothing-to-put-back');
  if (!sameValue(change.standing.value, pick.standing)) return refused('history/changed-since');
  return { ok: true, value: change };
}

/** Puts back in a record what a field held before an act, as an act of its own; refused where the rules forbid it. */
export function putBackRecordField(
  register: Register,
  table: RecordTable,
  pick: FieldPick,
): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const picked = await pickedChange(register, pick);
      if (!picked.ok) return picked;
      const row = await recordTablesOf(register.database)[table].get(pick.id);
      if (row === undefined) return refused('record/gone');
      const { field, before } = picked.value;
      const part = recordParts[table].find((name) => field.startsWith(`${name}/`));
      const patch =
        part === undefined
          ? { [field]: before }
          : { [part]: withEntry(partEntries(valueUnder(row, part)), field.slice(part.length + 1), before) };
      return editPlan(register, table, pick.id, patch, act);
    },
  });
}

/** A repeating part whose entry `id` is as given; null takes it away. */
function withEntry(entries: readonly PartEntry[], id: string, entry: unknown): readonly PartEntry[] {
  const others = entries.filter((one) => one.id !== id);
  return entry === null ? others : [...others, ...partEntries([entry])];
}
