import { TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** The tables in which duplicates are looked for. */
export const pairedTables = ['accessPoint', 'organisation', 'animator'] as const;
export const pairedTableSchema = z.enum(pairedTables);
export type PairedTable = z.infer<typeof pairedTableSchema>;

/** Two records that look alike and are not the same, for good. `firstId` is the lesser of the two ids. */
export const distinctPairFields = {
  table: pairedTableSchema,
  firstId: idSchema,
  secondId: idSchema,
  reason: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
} as const;
export const distinctPairInputSchema = z.object(distinctPairFields);
export type DistinctPairInput = z.infer<typeof distinctPairInputSchema>;

/** *Pas le même*: the officer's word that two records are two. */
export const distinctPairSchema = z.object({ ...recordShape, ...distinctPairFields });
export type DistinctPair = z.infer<typeof distinctPairSchema>;
