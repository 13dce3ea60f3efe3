import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { itemConditionSchema } from '#shared/domain/item/item.ts';
import { idSchema, instantSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();

/** What an officer can type about an inventory. */
export const inventoryFields = {
  /** « Inventaire 2026 ». */
  name: z.string().trim().min(1).max(NAME_LIMIT),
  loanPointId: idSchema,
  startedOn: daySchema,
  /** The day that it was closed: its differences are then settled; null while it goes on. */
  closedOn: daySchema.nullable(),
  by: z.string().trim().min(1).max(NAME_LIMIT).nullable(),
  notes: optionalText,
} as const;
export const inventoryInputSchema = z.object(inventoryFields);
export type InventoryInput = z.infer<typeof inventoryInputSchema>;

/** *Inventaire*: what a loan point should have, compared with what was seen there. */
export const inventorySchema = z.object({ ...recordShape, ...inventoryFields });
export type Inventory = z.infer<typeof inventorySchema>;

/** One thing seen: ticked in the list, or read by a scanner. */
export const inventoryCountFields = {
  inventoryId: idSchema,
  /** Null where the code is of no item of the register. */
  itemId: idSchema.nullable(),
  /** What was read or typed. */
  code: z.string().trim().min(1).max(200),
  at: instantSchema,
  /** How many were seen of what is counted; 1 for a unique object. */
  quantity: z.int().nonnegative().max(1_000_000),
  condition: itemConditionSchema.nullable(),
  note: optionalText,
} as const;
export const inventoryCountInputSchema = z.object(inventoryCountFields);
export type InventoryCountInput = z.infer<typeof inventoryCountInputSchema>;

/** *Pointage*: a thing seen in an inventory. */
export const inventoryCountSchema = z.object({ ...recordShape, ...inventoryCountFields });
export type InventoryCount = z.infer<typeof inventoryCountSchema>;
