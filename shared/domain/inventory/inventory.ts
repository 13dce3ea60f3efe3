import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { itemConditionSchema } from '#shared/domain/item/item.ts';
import { idSchema, instantSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();

/** What an inventory can find that differs from the register, in the order in which it is told. */
export const differenceKinds = [
  /** Expected here, and not seen. */
  'missing',
  /** Seen here, and held by another loan point, a place or nobody. */
  'elsewhere',
  /** Seen here, and out on loan. */
  'out',
  /** Seen here, and no longer in stock. */
  'retired',
  /** A code of no item of the register, or of several. */
  'unknown',
  /** Counted, and not as many as expected. */
  'quantity',
  /** Seen in another condition than the register's. */
  'condition',
] as const;
export const differenceKindSchema = z.enum(differenceKinds);
export type DifferenceKind = z.infer<typeof differenceKindSchema>;

/** What was done about a difference; `left` = nothing, knowingly. */
export const settlementActs = ['retired', 'moved', 'broughtHere', 'reinstated', 'corrected', 'left'] as const;
export const settlementActSchema = z.enum(settlementActs);
export type SettlementAct = z.infer<typeof settlementActSchema>;

/** A difference that was settled: what was found, and what was done. */
export const findingSchema = z.object({
  id: idSchema,
  kind: differenceKindSchema,
  /** Null where the code is of no item. */
  itemId: idSchema.nullable(),
  /** What was read; null where nothing was. */
  code: z.string().min(1).max(200).nullable(),
  /** How many were expected on the shelf, and how many were seen; null where that is not the question. */
  expected: z.int().nonnegative().max(1_000_000).nullable(),
  seen: z.int().nonnegative().max(1_000_000).nullable(),
  act: settlementActSchema,
  on: daySchema,
});
export type Finding = z.infer<typeof findingSchema>;

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
  /** Its differences that were settled, so that a closed inventory tells what it found. */
  findings: z.array(findingSchema),
} as const;
export const inventoryInputSchema = z.object(inventoryFields);
export type InventoryInput = z.infer<typeof inventoryInputSchema>;

/** *Inventaire*: what a loan point should have, compared with what was seen there. */
export const inventorySchema = z.object({ ...recordShape, ...inventoryFields });
export type Inventory = z.infer<typeof inventorySchema>;

/** The repeating parts of an inventory, each entry with its own stamp (data.md, *Merging*). */
export const inventoryParts = ['findings'] as const;

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
