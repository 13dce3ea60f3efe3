import { idSchema, instantSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** Most characters of what a version holds: the report of a very large register. */
export const ISSUE_CONTENT_LIMIT = 20_000_000;

/** What is kept of a version of a report when it is issued. None of it changes afterwards. */
export const reportIssueFields = {
  reportId: idSchema,
  /** 1 for the first issue, then 2, 3… */
  version: z.int().min(1).max(10_000),
  issuedAt: instantSchema,
  issuedBy: z.string().min(1).max(120),
  /** Why there is a version after the first; null for the first. */
  reason: z.string().trim().min(1).max(2_000).nullable(),
  /** The frozen report as JSON text: model with its figures and definitions, spec, settings of the documents (`shared/report/frozen-report.ts`). */
  content: z.string().min(2).max(ISSUE_CONTENT_LIMIT),
} as const;
export const reportIssueInputSchema = z.object(reportIssueFields);
export type ReportIssueInput = z.infer<typeof reportIssueInputSchema>;

/** *Version émise*: a report as it was sent, whatever becomes of the register. */
export const reportIssueSchema = z.object({ ...recordShape, ...reportIssueFields });
export type ReportIssue = z.infer<typeof reportIssueSchema>;
