import type { Day } from '#shared/domain/calendar/day.ts';
import { type FollowUpInput, followUpInputSchema } from '#shared/domain/follow-up/follow-up.ts';
import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import { creationChange } from '#shared/merge/record-changes.ts';
import { deleteRecord, editPlan, editRecord, writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

const patchSchema = followUpInputSchema.partial();

/**
 * Enters a visit or a contact.
 *
 * @param closes the one whose next date it fulfils: marked done that day, in the same act; null = none
 */
export async function logFollowUp(
  register: Register,
  input: FollowUpInput,
  closes: string | null,
): Promise<Outcome<Written & { readonly id: string }>> {
  const parsed = followUpInputSchema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  let id = '';
  const written = await writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      id = act.newId();
      const made = creationChange('followUp', id, parsed.data, recordParts.followUp, act);
      if (closes === null) return accepted([made]);
      const done = await editPlan(register, 'followUp', closes, { nextDoneOn: parsed.data.day }, act);
      return done.ok ? accepted([made, ...done.value]) : done;
    },
  });
  return written.ok ? accepted({ ...written.value, id }) : written;
}

/** Changes some fields of a visit or a contact. */
export function editFollowUp(
  register: Register,
  id: string,
  patch: Partial<FollowUpInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'followUp', patchSchema, id, patch);
}

/** Takes a visit or a contact out of the register. */
export function deleteFollowUp(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'followUp', id);
}

/** Marks what was planned as done on a day; null = it is to do again. Refused where nothing was planned. */
export async function markNextDone(
  register: Register,
  id: string,
  day: Day | null,
): Promise<Outcome<Written>> {
  const row = await register.database.followUps.get(id);
  if (row !== undefined && row.nextOn === null) return refused('follow-up/done-without-next');
  return editFollowUp(register, id, { nextDoneOn: day });
}
