import { periodSchema } from '#shared/domain/calendar/period.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { richTextSchema } from '#shared/domain/rich-text/rich-text.ts';
import { z } from '#shared/schema.ts';

/** Chapters that a report can hold, in the order that is offered. */
export const reportChapters = [
  'keyFigures',
  'network',
  'animators',
  'usage',
  'publics',
  'activities',
  'equipment',
  'hotline',
  'quality',
  'proposals',
  'method',
  'annexes',
] as const;
export const reportChapterSchema = z.enum(reportChapters);
export type ReportChapter = z.infer<typeof reportChapterSchema>;

/** Which places a report speaks of. */
export const perimeterSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('departement'), code: z.string().min(2) }),
  z.object({ kind: z.literal('epci'), code: z.string().min(1) }),
  z.object({ kind: z.literal('network'), id: z.string().min(1) }),
  /** Places chosen one by one. */
  z.object({ kind: z.literal('places'), ids: z.array(idSchema).min(1).max(2_000) }),
]);
export type Perimeter = z.infer<typeof perimeterSchema>;

/** Most characters of the notes at the end of a chapter. */
export const CHAPTER_NOTES_LIMIT = 10_000;

/** What a report and a model of report have in common: what is printed, in which order, and the officer's words. */
export const reportBodyFields = {
  /** The chapters that are printed, in their order. */
  chapters: z.array(reportChapterSchema).min(1).max(reportChapters.length),
  /** The officer's words at the head of each chapter; those of a chapter that is not printed are kept. */
  narratives: z.partialRecord(reportChapterSchema, richTextSchema),
  /** Plain notes at the end of each chapter. */
  notes: z.partialRecord(reportChapterSchema, z.string().max(CHAPTER_NOTES_LIMIT)),
} as const;

export const reportFields = {
  /** Title of its own; null = the one that its period gives. */
  title: z.string().trim().min(1).max(200).nullable(),
  period: periodSchema,
  perimeter: perimeterSchema,
  ...reportBodyFields,
  /** What was aimed at, in the unit of the figure, by the figure's id (data.md, figure 15). */
  objectives: z.record(z.string().min(1).max(120), z.number()),
  /** Issued = at least one version of it was frozen, see `reportIssue`. */
  state: z.enum(['draft', 'issued']),
} as const;
export const reportInputSchema = z.object(reportFields);
export type ReportInput = z.infer<typeof reportInputSchema>;

/** *Bilan annuel*: the spec of a report and the officer's narrative; figures are computed, not kept, until it is issued. */
export const reportSchema = z.object({ ...recordShape, ...reportFields });
export type Report = z.infer<typeof reportSchema>;
