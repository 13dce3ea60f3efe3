import { periodSchema } from '#shared/domain/calendar/period.ts';
import { recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** Chapters that a report can hold, in their printed order. */
export const reportChapters = ['network', 'animators', 'usage', 'equipment', 'hotline', 'method'] as const;
export const reportChapterSchema = z.enum(reportChapters);
export type ReportChapter = z.infer<typeof reportChapterSchema>;

/** Which places a report speaks of. */
export const perimeterSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('departement'), code: z.string().min(2) }),
  z.object({ kind: z.literal('epci'), code: z.string().min(1) }),
  z.object({ kind: z.literal('network'), id: z.string().min(1) }),
]);
export type Perimeter = z.infer<typeof perimeterSchema>;

export const reportFields = {
  period: periodSchema,
  perimeter: perimeterSchema,
  chapters: z.array(reportChapterSchema).min(1),
  /** The officer's words, a text for each chapter; paragraphs are separated by an empty line. */
  narratives: z.partialRecord(reportChapterSchema, z.string().max(100_000)),
  state: z.enum(['draft', 'issued']),
} as const;
export const reportInputSchema = z.object(reportFields);
export type ReportInput = z.infer<typeof reportInputSchema>;

/** *Bilan annuel*: the spec of a report and the officer's narrative; figures are computed, not kept, until it is issued. */
export const reportSchema = z.object({ ...recordShape, ...reportFields });
export type Report = z.infer<typeof reportSchema>;
