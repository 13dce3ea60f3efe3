import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();

/** What an officer can type about a kit. Its parts are the items that bear its id. */
export const kitFields = {
  name: z.string().trim().min(1).max(NAME_LIMIT),
  /** A number of its own for its label; unique among those of items and kits. */
  inventoryNumber: z.string().trim().min(1).max(60).nullable(),
  /** The loan point that lends it, and its parts with it. */
  loanPointId: idSchema.nullable(),
  /** What it is for. */
  description: optionalText,
  /** Days that it is kept after a return before it goes out again. */
  preparationDays: z.int().nonnegative().max(60),
  /** The day from which it is lent no more; its parts stay. */
  retiredOn: daySchema.nullable(),
  notes: optionalText,
} as const;
export const kitInputSchema = z.object(kitFields);
export type KitInput = z.infer<typeof kitInputSchema>;

/** *Malle*: items lent whole under one name (product.md, *Words*). */
export const kitSchema = z.object({ ...recordShape, ...kitFields });
export type Kit = z.infer<typeof kitSchema>;
