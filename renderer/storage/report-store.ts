import type { Outcome } from '#shared/domain/problem.ts';
import { type ReportInput, reportInputSchema } from '#shared/domain/report/report.ts';
import {
  type ReportTemplateInput,
  reportTemplateInputSchema,
} from '#shared/domain/report/report-template.ts';
import { createRecord, deleteRecord, editRecord } from './record-writing.ts';
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

/** Keeps a model of report. */
export function createReportTemplate(
  register: Register,
  input: ReportTemplateInput,
): Promise<Outcome<Written & { readonly id: string }>> {
  return createRecord(register, 'reportTemplate', reportTemplateInputSchema, input);
}

/** Changes a model of report: its name, or what reports begin from. */
export function editReportTemplate(
  register: Register,
  id: string,
  patch: Partial<ReportTemplateInput>,
): Promise<Outcome<Written>> {
  return editRecord(register, 'reportTemplate', reportTemplateInputSchema.partial(), id, patch);
}

/** Deletes a model of report; the reports that began from it stay. */
export function deleteReportTemplate(register: Register, id: string): Promise<Outcome<Written>> {
  return deleteRecord(register, 'reportTemplate', id);
}
