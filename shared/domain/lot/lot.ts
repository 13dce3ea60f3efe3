import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { itemOriginSchema } from '#shared/domain/item/item.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();

/** What an officer can type about a lot. Its items bear its id; how many they are is counted from them. */
export const lotFields = {
  name: z.string().trim().min(1).max(NAME_LIMIT),
  origin: itemOriginSchema.nullable(),
  /** The structure that gave. */
  donorId: idSchema.nullable(),
  receivedOn: daySchema.nullable(),
  funding: optionalText,
  notes: optionalText,
} as const;
export const lotInputSchema = z.object(lotFields);
export type LotInput = z.infer<typeof lotInputSchema>;

/** *Lot*: items that came together (seed, centres sociaux de Paris: 60 computers given). */
export const lotSchema = z.object({ ...recordShape, ...lotFields });
export type Lot = z.infer<typeof lotSchema>;
