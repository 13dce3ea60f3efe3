import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { reportFields } from '#shared/domain/report/report.ts';
import { ISSUE_CONTENT_LIMIT } from '#shared/domain/report/report-issue.ts';
import { registerSettingsFields } from '#shared/domain/setting/register-settings.ts';
import { z } from '#shared/schema.ts';
import { reportModelSchema } from './report-model-schema.ts';

const { title, period, perimeter, chapters, narratives, notes, objectives } = reportFields;
const { officer, organisation, example, timeZone, language } = registerSettingsFields;

const frozenReportSchema = z.object({
  /** Form of this content, so that a later program knows what it reads. */
  format: z.literal(1),
  /** The language that the words of the model are in. */
  language,
  report: z.object({ title, period, perimeter, chapters, narratives, notes, objectives }),
  settings: z.object({ officer, organisation, example, timeZone }),
  model: reportModelSchema,
});

/**
 * A report as it was sent: its figures with their definitions, already in words, what was printed and in which order,
 * the officer's words, and what the documents take of the settings. It needs nothing of the register to be read.
 */
export type FrozenReport = z.infer<typeof frozenReportSchema>;

/** A frozen report as the text that a version keeps; refused where it is longer than a version may be. */
export function writeFrozenReport(frozen: FrozenReport): Outcome<string> {
  const content = JSON.stringify(frozen);
  return content.length > ISSUE_CONTENT_LIMIT ? refused('report-issue/too-large') : accepted(content);
}

/** Reads the text that a version keeps; refused where it is not a frozen report of a form that is known. */
export function readFrozenReport(content: string): Outcome<FrozenReport> {
  let held: unknown;
  try {
    held = JSON.parse(content);
  } catch {
    return refused('report-issue/unreadable');
  }
  const parsed = frozenReportSchema.safeParse(held);
  return parsed.success ? accepted(parsed.data) : refused('report-issue/unreadable');
}
