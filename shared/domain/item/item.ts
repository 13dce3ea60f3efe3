import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** Categories that every register has. An officer adds others: a category is then the id of one of the settings'. */
export const itemCategories = [
  'laptop',
  'desktop',
  'tablet',
  'phone',
  'projector',
  'screen',
  'printer',
  'scanner',
  'camera',
  'camcorder',
  'audio',
  'server',
  'network',
  'accessory',
  'consumable',
  'other',
] as const;
export type ItemCategory = (typeof itemCategories)[number];

/** Where an item comes from; `entrusted` = it belongs to somebody else, who left it here. */
export const itemOrigins = ['bought', 'donated', 'entrusted', 'other'] as const;
export const itemOriginSchema = z.enum(itemOrigins);
export type ItemOrigin = z.infer<typeof itemOriginSchema>;

/** How worn an item is, the best first. */
export const itemConditions = ['new', 'good', 'worn', 'damaged', 'broken'] as const;
export const itemConditionSchema = z.enum(itemConditions);
export type ItemCondition = z.infer<typeof itemConditionSchema>;

/** Why an item left the register's stock. */
export const retirementReasons = [
  'broken',
  'obsolete',
  'lost',
  'stolen',
  'sold',
  'given',
  'recycled',
  'other',
] as const;
export const retirementReasonSchema = z.enum(retirementReasons);
export type RetirementReason = z.infer<typeof retirementReasonSchema>;

/** How an item is followed: `unique` = one object with its number; `counted` = a quantity under one number. */
export const itemTrackings = ['unique', 'counted'] as const;
export const itemTrackingSchema = z.enum(itemTrackings);
export type ItemTracking = z.infer<typeof itemTrackingSchema>;

/** Largest sum of money of one item, in euro cents. */
export const VALUE_LIMIT = 1_000_000_000;

const shortText = z.string().trim().min(1).max(NAME_LIMIT);
const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();
const optionalName = shortText.nullable();

/** What an officer can type about an item. Null is unknown. */
export const itemFields = {
  /** Unique among what is in stock and what was, deleted records aside. */
  inventoryNumber: z.string().trim().min(1).max(60),
  /** What it is called: « Portable Dell 14" ». */
  name: shortText,
  /** A code of {@link itemCategories}, or the id of a category of the equipment settings. */
  category: z.string().min(1).max(60),
  tracking: itemTrackingSchema,
  /** How many there are; 1 for a unique object. */
  quantity: z.int().nonnegative().max(1_000_000),
  brand: optionalName,
  model: optionalName,
  serial: optionalName,
  /** Of one, in euro cents, at the time it came. */
  value: z.int().nonnegative().max(VALUE_LIMIT).nullable(),
  acquiredOn: daySchema.nullable(),
  origin: itemOriginSchema.nullable(),
  /** The structure that paid for it, and in what words. */
  funderId: idSchema.nullable(),
  funding: optionalText,
  /** The donated lot that it came with. */
  lotId: idSchema.nullable(),
  condition: itemConditionSchema.nullable(),
  /** The loan point that lends it; null where it is lent from none. */
  loanPointId: idSchema.nullable(),
  /** The place that it was allotted to for good: then it is not lent (data.md, figure 9). */
  placeId: idSchema.nullable(),
  /** The kit that it is part of. */
  kitId: idSchema.nullable(),
  /** Whether the kit cannot be lent without it. */
  essentialToKit: z.boolean(),
  /** Days that it is kept after a return before it goes out again. */
  preparationDays: z.int().nonnegative().max(60),
  /** What goes with it, ticked at each hand-over: charger, bag. */
  accessories: z.array(shortText),
  /** The day that it left the stock, and why; both or neither. */
  retiredOn: daySchema.nullable(),
  retiredReason: retirementReasonSchema.nullable(),
  notes: optionalText,
} as const;
export const itemInputSchema = z.object(itemFields);
export type ItemInput = z.infer<typeof itemInputSchema>;

/** *Matériel* (data.md, *Records*). Whether it is available, out or in repair follows from its loans and maintenances. */
export const itemSchema = z.object({ ...recordShape, ...itemFields });
export type Item = z.infer<typeof itemSchema>;
