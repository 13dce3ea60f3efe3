import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { itemConditionSchema } from '#shared/domain/item/item.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** How a line ended: back, lost, or (what is counted) used up. */
export const lineOutcomes = ['returned', 'lost', 'used'] as const;
export const lineOutcomeSchema = z.enum(lineOutcomes);
export type LineOutcome = z.infer<typeof lineOutcomeSchema>;

const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();
const names = z.array(z.string().trim().min(1).max(NAME_LIMIT));

/**
 * One line of a loan: an item, or a kit.
 *
 * A kit that is booked is one line with a kit and no item. The hand-over adds a line for each part that goes out, with
 * the kit and the item both: what left is then fixed, however the kit is changed later. What is out is told by the
 * lines that have an item; the kit's own line stays as their heading, and is closed with the last of them.
 */
export const loanLineFields = {
  loanId: idSchema,
  itemId: idSchema.nullable(),
  kitId: idSchema.nullable(),
  /** 1 for a unique object. What comes back in part is split in two lines. */
  quantity: z.int().positive().max(1_000_000),
  conditionOut: itemConditionSchema.nullable(),
  /** What went with it. */
  accessoriesOut: names,
  noteOut: optionalText,
  /** The day that the line was closed; null while it is out, or before. */
  returnedOn: daySchema.nullable(),
  outcome: lineOutcomeSchema.nullable(),
  conditionIn: itemConditionSchema.nullable(),
  /** What did not come back with it. */
  accessoriesMissing: names,
  noteIn: optionalText,
} as const;
export const loanLineInputSchema = z.object(loanLineFields);
export type LoanLineInput = z.infer<typeof loanLineInputSchema>;

/** *Ligne de prêt* (data.md, *Merging*: a record with an id of its own). */
export const loanLineSchema = z.object({ ...recordShape, ...loanLineFields });
export type LoanLine = z.infer<typeof loanLineSchema>;
