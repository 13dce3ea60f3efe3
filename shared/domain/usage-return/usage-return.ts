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

/** What an officer enters for one place and one run of months. */
export const usageReturnInputSchema = z
  .object({
    placeId: idSchema,
    from: monthSchema,
    /** Last month covered; the same as `from` for a monthly return. */
    to: monthSchema,
    state: z.enum(returnStates),
    breakdownBasis: z.enum(breakdownBases),
    values: returnValuesSchema,
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
  updatedAt: instantSchema,
  updatedBy: authorSchema,
  stamp: stampSchema,
});
export type UsageReturn = z.infer<typeof usageReturnSchema>;

/** The id of a return, made from its place and months, so that two officers who enter the same month meet. */
export function usageReturnId(placeId: string, from: Month, to: Month): string {
  return `${placeId}:${from}:${to}`;
}
