import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { recordParts } from '#shared/domain/record/record-parts.ts';
import { schemaProblems } from '#shared/domain/record/schema-problems.ts';
import {
  type SurveyInput,
  type SurveyResponseInput,
  surveyInputSchema,
  surveyResponseInputSchema,
} from '#shared/domain/survey/survey.ts';
import { creationChange, editChanges } from '#shared/merge/record-changes.ts';
import { z } from '#shared/schema.ts';
import { createRecord, deleteRecord, editPlan, editRecord, writeRecords } from './record-writing.ts';
import type { Register } from './register.ts';
import { tiedTo } from './ties.ts';
import type { Written } from './write-path.ts';

const surveyPatchSchema = surveyInputSchema.partial();
const responsePatchSchema = surveyResponseInputSchema.partial();

/** Makes a survey of users. */
export function createSurvey(
  register: Register,
  input: SurveyInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  return createRecord(register, 'survey', surveyInputSchema, input);
}

/** Changes some fields of a survey; refused where an answered question would be lost. */
export function editSurvey(
  register: Register,
  id: string,
  patch: Partial<SurveyInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'survey', surveyPatchSchema, id, patch);
}

/**
 * Deletes a survey.
 *
 * @param withResponses whether what was answered goes with it, in the same act; else it is refused where there is any
 */
export function deleteSurvey(
  register: Register,
  id: string,
  withResponses: boolean,
): Promise<Outcome<Written>> {
  return writeRecords(register, {
    reason: 'edit',
    changes: async (act) => {
      const planned = await editPlan(register, 'survey', id, { deletedAt: act.at }, act);
      if (!planned.ok) return planned;
      const responses = withResponses
        ? await register.database.surveyResponses.where('surveyId').equals(id).toArray()
        : [];
      const changes = [
        ...responses
          .filter(({ deletedAt }) => deletedAt === null)
          .flatMap((row) => editChanges('surveyResponse', row, { deletedAt: act.at }, [], act)),
        ...planned.value,
      ];
      const problems = await tiedTo(register, changes, act);
      return problems.length > 0 ? { ok: false, problems } : accepted(changes);
    },
  });
}

/** Enters what one respondent said. */
export function createSurveyResponse(
  register: Register,
  input: SurveyResponseInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  return createRecord(register, 'surveyResponse', surveyResponseInputSchema, input);
}

/** Changes some fields of a response. */
export function editSurveyResponse(
  register: Register,
  id: string,
  patch: Partial<SurveyResponseInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'surveyResponse', responsePatchSchema, id, patch);
}

/** Deletes a response. */
export function deleteSurveyResponse(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'surveyResponse', id);
}

/** A response read from a file: a new one where `id` is null, else the one that it takes the place of. */
export type ReadResponse = { readonly id: string | null; readonly input: SurveyResponseInput };

/** Writes the responses that were read from a file, as one act; all or none. */
export async function saveReadResponses(
  register: Register,
  entries: readonly ReadResponse[],
): Promise<Outcome<Written>> {
  const parsed = z.array(surveyResponseInputSchema).safeParse(entries.map(({ input }) => input));
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error) };
  return writeRecords(register, {
    reason: 'import',
    changes: async (act) => {
      const table = 'surveyResponse';
      const ids = entries.flatMap(({ id }) => id ?? []);
      const rows = await register.database.surveyResponses.bulkGet(ids);
      const standing = new Map(
        rows.flatMap((row) => (row === undefined || row.deletedAt !== null ? [] : [[row.id, row] as const])),
      );
      if (standing.size < new Set(ids).size) return refused('record/gone');
      return accepted(
        entries.flatMap(({ id }, index) => {
          const input = parsed.data[index];
          if (input === undefined) return [];
          const row = id === null ? undefined : standing.get(id);
          return row === undefined
            ? [creationChange(table, act.newId(), input, recordParts[table], act)]
            : editChanges(table, row, input, recordParts[table], act);
        }),
      );
    },
  });
}
