import {
  type AnsweringLevelInput,
  answeringLevelInputSchema,
  answeringLevelParts,
} from '#shared/domain/answering-level/answering-level.ts';
import { DEFAULT_LEVEL_ID } from '#shared/domain/answering-level/default-level.ts';
import { accepted, type Outcome } from '#shared/domain/problem.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { defaultLevelChanges, isDefaultLevelPending } from './default-level-change.ts';
import { deleteRecord, editPlan, writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

const patchSchema = answeringLevelInputSchema.partial();

/**
 * Enters a level that answers. The level that held until then is written by the same act, so that nothing that was on
 * the screen goes.
 */
export async function createAnsweringLevel(
  register: Register,
  input: AnsweringLevelInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  const parsed = answeringLevelInputSchema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  const { database } = register;
  let id = '';
  const written = await writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const held = (await isDefaultLevelPending(database)) ? await defaultLevelChanges(database, act) : [];
      id = act.newId();
      return accepted([...held, creationChange('answeringLevel', id, parsed.data, answeringLevelParts, act)]);
    },
  });
  return written.ok ? accepted({ ...written.value, id }) : written;
}

/** Changes some fields of a level. The level that every register begins with is written by its first change. */
export async function editAnsweringLevel(
  register: Register,
  id: string,
  patch: Partial<AnsweringLevelInput>,
): Promise<Outcome<Written>> {
  const parsed = patchSchema.safeParse(patch);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  const { database } = register;
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) =>
      id === DEFAULT_LEVEL_ID && (await isDefaultLevelPending(database))
        ? accepted(await defaultLevelChanges(database, act, withoutUndefined(parsed.data)))
        : editPlan(register, 'answeringLevel', id, parsed.data, act),
  });
}

/** Deletes a level; refused where tickets went through it, or while it answers first. */
export function deleteAnsweringLevel(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'answeringLevel', id);
}

/** A field that is not given leaves the one that holds. */
function withoutUndefined(
  patch: {
    readonly [K in keyof AnsweringLevelInput]?: AnsweringLevelInput[K] | undefined;
  },
): Partial<AnsweringLevelInput> {
  const given: Partial<AnsweringLevelInput> = {};
  for (const [field, value] of Object.entries(patch))
    if (value !== undefined) Object.assign(given, { [field]: value });
  return given;
}
