import { TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/**
 * An item's move from who held it to who holds it: a loan point, a place (allotted for good), or nobody. The item
 * itself says who holds it now; moves say who held it before, so that a past day is known.
 */
export const transferFields = {
  itemId: idSchema,
  /** First day with the new holder. */
  on: daySchema,
  fromLoanPointId: idSchema.nullable(),
  fromPlaceId: idSchema.nullable(),
  toLoanPointId: idSchema.nullable(),
  toPlaceId: idSchema.nullable(),
  notes: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
} as const;
export const transferInputSchema = z.object(transferFields);
export type TransferInput = z.infer<typeof transferInputSchema>;

/** *Transfert*: a move between loan points, or to a place for good. */
export const transferSchema = z.object({ ...recordShape, ...transferFields });
export type Transfer = z.infer<typeof transferSchema>;
