import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { VALUE_LIMIT } from '#shared/domain/item/item.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** What is done to an item while it cannot be lent. */
export const maintenanceKinds = ['repair', 'upkeep', 'upgrade', 'check'] as const;
export const maintenanceKindSchema = z.enum(maintenanceKinds);
export type MaintenanceKind = z.infer<typeof maintenanceKindSchema>;

/** How it ended. */
export const maintenanceResults = ['fixed', 'replaced', 'nothingFound', 'beyondRepair'] as const;
export const maintenanceResultSchema = z.enum(maintenanceResults);
export type MaintenanceResult = z.infer<typeof maintenanceResultSchema>;

const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();

/** What an officer can type about a maintenance. */
export const maintenanceFields = {
  itemId: idSchema,
  kind: maintenanceKindSchema,
  /** First day on which the item cannot be lent. */
  from: daySchema,
  /** Last day; null while it lasts. */
  to: daySchema.nullable(),
  /** The day that it is expected back; null when it is not known. */
  expectedOn: daySchema.nullable(),
  /** Euro cents; null when it is not known, zero when it was free. */
  cost: z.int().nonnegative().max(VALUE_LIMIT).nullable(),
  provider: z.string().trim().min(1).max(NAME_LIMIT).nullable(),
  /** What is wrong, or what is to be done. */
  description: optionalText,
  result: maintenanceResultSchema.nullable(),
  /** The loan that it came back broken from. */
  loanId: idSchema.nullable(),
} as const;
export const maintenanceInputSchema = z.object(maintenanceFields);
export type MaintenanceInput = z.infer<typeof maintenanceInputSchema>;

/** *Maintenance*: a repair, an upkeep (data.md, *Records*). */
export const maintenanceSchema = z.object({ ...recordShape, ...maintenanceFields });
export type Maintenance = z.infer<typeof maintenanceSchema>;
