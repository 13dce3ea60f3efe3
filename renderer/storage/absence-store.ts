import { type AbsenceInput, absenceInputSchema } from '#shared/domain/absence/absence.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { type Outcome, refused } from '#shared/domain/problem.ts';
import {
  type ReplacementInput,
  type ReplacementState,
  replacementInputSchema,
} from '#shared/domain/replacement/replacement.ts';
import { createRecord, deleteRecord, editPlan, editRecord, writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

const absencePatch = absenceInputSchema.partial();

type Created = Written & { readonly id: string };

/** What is asked when somebody is to replace; the rest follows from its state. */
export type ReplacementRequest = Pick<
  ReplacementInput,
  'absenceId' | 'placeId' | 'from' | 'to' | 'ftePercent' | 'notes'
>;

/** Records that an animator is away. */
export function recordAbsence(register: Register, input: AbsenceInput): Promise<Outcome<Created>> {
  return createRecord(register, 'absence', absenceInputSchema, input);
}

/** Changes the days or the reason of an absence; refused where a replacement would then lie outside of it. */
export function editAbsence(
  register: Register,
  id: string,
  patch: Partial<AbsenceInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'absence', absencePatch, id, patch);
}

/** Deletes an absence; refused while requests for a replacement answer it. */
export function deleteAbsence(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'absence', id);
}

/** Asks for somebody to replace at a place, over some days of an absence. @param today day of the request */
export function askReplacement(
  register: Register,
  request: ReplacementRequest,
  today: Day,
): Promise<Outcome<Created>> {
  return createRecord(register, 'replacement', replacementInputSchema, {
    ...request,
    requestedOn: today,
    state: 'asked',
    animatorId: null,
    decidedOn: null,
  } satisfies ReplacementInput);
}

/** Gives a replacement to somebody. Refused once it was settled: two officers may have looked at the same request. */
export function coverReplacement(
  register: Register,
  id: string,
  animatorId: string,
  today: Day,
): Promise<Outcome<Written>> {
  return decide(register, id, ['asked', 'notCovered'], { state: 'assigned', animatorId, decidedOn: today });
}

/** Notes that nobody was found. */
export function leaveUncovered(register: Register, id: string, today: Day): Promise<Outcome<Written>> {
  return decide(register, id, ['asked'], { state: 'notCovered', animatorId: null, decidedOn: today });
}

/** Notes that a replacement is no longer wanted. */
export function cancelReplacement(register: Register, id: string, today: Day): Promise<Outcome<Written>> {
  return decide(register, id, ['asked', 'assigned', 'notCovered'], {
    state: 'cancelled',
    animatorId: null,
    decidedOn: today,
  });
}

/** Looks for somebody again. */
export function reopenReplacement(register: Register, id: string): Promise<Outcome<Written>> {
  return decide(register, id, ['assigned', 'notCovered', 'cancelled'], {
    state: 'asked',
    animatorId: null,
    decidedOn: null,
  });
}

/** Deletes a request that should never have been entered. */
export function deleteReplacement(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'replacement', id);
}

/** Settles a request that stands in one of some states. */
function decide(
  register: Register,
  id: string,
  from: readonly ReplacementState[],
  decision: Pick<ReplacementInput, 'state' | 'animatorId' | 'decidedOn'>,
): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const row = await register.database.replacements.get(id);
      if (row === undefined || row.deletedAt !== null) return refused('record/gone');
      if (!from.includes(row.state)) return refused('replacement/already-decided');
      return editPlan(register, 'replacement', id, decision, act);
    },
  });
}
