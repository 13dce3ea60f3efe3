import { daySchema } from '#shared/domain/calendar/day.ts';
import { type Month, monthSchema } from '#shared/domain/calendar/month.ts';
import { authorSchema, idSchema, instantSchema } from '#shared/domain/record/record.ts';
import { stampSchema } from '#shared/merge/stamp.ts';
import { z } from '#shared/schema.ts';
import { type Measure, measures } from './measures.ts';

/** What became of a return: asked and not there, there, or the place was closed that month (never zero visits). */
export const returnStates = ['expected', 'received', 'closed'] as const;
export type ReturnState = (typeof returnStates)[number];

/** What the breakdowns of a return are counted in (data.md, figure 1). */
export const breakdownBases = ['visits', 'users'] as const;
export type BreakdownBasis = (typeof breakdownBases)[number];

/** Where the figures came from. */
export const returnSources = ['typed', 'pasted', 'imported', 'generated'] as const;

/** Largest value of one cell: a count, or minutes. Above it a figure is a typing error. */
export const VALUE_LIMIT = 10_000_000;

const measureSchema = z.enum(measures as [Measure, ...Measure[]]);

/** Reported figures by measure. An absent measure was not reported; zero is a reported zero. */
export const returnValuesSchema = z.partialRecord(measureSchema, z.int().nonnegative().max(VALUE_LIMIT));
export type ReturnValues = z.infer<typeof returnValuesSchema>;

/** Longest comment on one figure. */
export const CELL_COMMENT_LIMIT = 500;

/** Comments on single figures, by measure; a figure that was not reported can have one too. */
export const cellCommentsSchema = z.partialRecord(
  measureSchema,
  z.string().trim().min(1).max(CELL_COMMENT_LIMIT),
);
export type CellComments = z.infer<typeof cellCommentsSchema>;

/** What an officer enters for one place, or one of its stops, and one run of months. */
export const usageReturnInputSchema = z
  .object({
    placeId: idSchema,
    /** The stop of an itinerant place; null = the whole place. */
    stopId: idSchema.nullable(),
    from: monthSchema,
    /** Last month covered; the same as `from` for a monthly return. */
    to: monthSchema,
    state: z.enum(returnStates),
    breakdownBasis: z.enum(breakdownBases),
    values: returnValuesSchema,
    /**
     * Measures that are counted from the sessions of these months rather than from here, though a figure may stand
     * here too (data.md, figure 4: one source per place, month and measure). In the order of the measures.
     */
    fromSessions: z.array(measureSchema).max(measures.length),
    cellComments: cellCommentsSchema,
    source: z.enum(returnSources),
    receivedOn: daySchema.nullable(),
    comment: z.string().trim().min(1).max(2_000).nullable(),
  })
  .refine((entry) => entry.from <= entry.to, { error: 'usage/months-reversed' });
export type UsageReturnInput = z.infer<typeof usageReturnInputSchema>;

/** *Relevé*: a place's figures for one month or a run of months. One stamp: it merges as a whole. */
export const usageReturnSchema = z.object({
  id: z.string().min(1),
  ...usageReturnInputSchema.shape,
  // History and journals of earlier versions lack these. Here only: whoever enters a return says them.
  stopId: usageReturnInputSchema.shape.stopId.default(null),
  fromSessions: usageReturnInputSchema.shape.fromSessions.default([]),
  cellComments: usageReturnInputSchema.shape.cellComments.default({}),
  updatedAt: instantSchema,
  updatedBy: authorSchema,
  stamp: stampSchema,
});
export type UsageReturn = z.infer<typeof usageReturnSchema>;

/**
 * The id of a return, made from its place and months, and its stop if it is of one, so that two officers who enter the
 * same month meet.
 */
export function usageReturnId(placeId: string, from: Month, to: Month, stopId: string | null = null): string {
  const whole = `${placeId}:${from}:${to}`;
  return stopId === null ? whole : `${whole}:${stopId}`;
}

/** What a return says in words, kept beside its columns. */
export type ReturnTexts = Pick<UsageReturn, 'comment' | 'cellComments'>;

/** The words of a return; null where it has none. */
export function textsOf({ comment, cellComments }: ReturnTexts): ReturnTexts | null {
  return comment === null && Object.keys(cellComments).length === 0 ? null : { comment, cellComments };
}
