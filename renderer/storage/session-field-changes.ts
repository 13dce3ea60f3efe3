import type { Change } from '#shared/domain/change-set/change-set.ts';
import type { FieldChange } from '#shared/domain/change-set/record-history.ts';
import { type Session, sessionFields, sessionSchema } from '#shared/domain/session/session.ts';
import { sameValue } from '#shared/merge/same-value.ts';
import type { Register } from './register.ts';

/** A field of a session that the officer enters. */
export type SessionField = keyof typeof sessionFields;

/** Fields that the history of a session tells, in their order; where it came from is none of the officer's entries. */
const toldFields = Object.keys(sessionFields)
  .filter(isSessionField)
  .filter((field) => field !== 'source');

/** Tells the fields of a session that can be entered. */
export function isSessionField(field: string): field is SessionField {
  return field in sessionFields;
}

/** Changes of a session as its history shows them: it changes as a whole, and is told field by field. */
export async function sessionFieldChanges(
  register: Register,
  id: string,
  changes: readonly Change[],
): Promise<readonly FieldChange[]> {
  const standing = await register.parts.sessions.get(id);
  return changes.flatMap(([, , , before, after]) => differences(id, parsed(before), parsed(after), standing));
}

function differences(
  id: string,
  before: Session | null,
  after: Session | null,
  standing: Session | null,
): readonly FieldChange[] {
  if (before === null || after === null)
    return [{ id, field: '', before: before ?? null, after: after ?? null, standing: null }];
  return toldFields.flatMap((field): readonly FieldChange[] => {
    const [was, is] = [before[field], after[field]];
    if (sameValue(was, is)) return [];
    const canBePutBack = standing !== null && !sameValue(standing[field], was);
    return [
      { id, field, before: was, after: is, standing: canBePutBack ? { value: standing[field] } : null },
    ];
  });
}

function parsed(value: unknown): Session | null {
  return value === null ? null : sessionSchema.parse(value);
}
