import type { Outcome } from '#shared/domain/problem.ts';
import { type ReportInput, reportInputSchema } from '#shared/domain/report/report.ts';
import { createRecord, editRecord } from './record-writing.ts';
import type { Register } from './register.ts';
import type { Written } from './write-path.ts';

const patchSchema = reportInputSchema.partial();

/** Begins a report. */
export function createReport(
  register: Register,
  input: ReportInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  return createRecord(register, 'report', reportInputSchema, input);
}

/** Changes the scope, the chapters or the narrative of a report. */
export function editReport(
  register: Register,
  id: string,
  patch: Partial<ReportInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'report', patchSchema, id, patch);
}
