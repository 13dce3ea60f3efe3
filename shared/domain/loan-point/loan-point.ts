import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();

/** Days on which a loan point is closed beyond its week: nothing is handed over nor taken back. */
export const closureSchema = z.object({
  id: idSchema,
  from: daySchema,
  /** Last day closed. */
  to: daySchema,
  reason: optionalText,
});
export type Closure = z.infer<typeof closureSchema>;

/** What an officer can type about a loan point. Null is unknown. */
export const loanPointFields = {
  name: z.string().trim().min(1).max(NAME_LIMIT),
  /** The place that it is in; null where it is in none of the network. */
  placeId: idSchema.nullable(),
  /** SIREN of the EPCIs that it serves, normally one (product.md, *Words*). */
  epciCodes: z.array(z.string().regex(/^\d{9}$/)),
  /** OSM writing; null when it is not known. */
  openingHours: optionalText,
  closures: z.array(closureSchema),
  /** The person in charge, where it is an animator of the network. */
  animatorId: idSchema.nullable(),
  /** The person in charge, where it is somebody else. */
  managerName: z.string().trim().min(1).max(NAME_LIMIT).nullable(),
  phone: z.string().max(40).nullable(),
  emails: z.array(z.email()),
  /** First and last day of service; null = since ever, and still. */
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  notes: optionalText,
} as const;
export const loanPointInputSchema = z.object(loanPointFields);
export type LoanPointInput = z.infer<typeof loanPointInputSchema>;

/** *Point de prêt*: where equipment is lent from (product.md, *Words*; seed, Pays de Brest: one per community of communes). */
export const loanPointSchema = z.object({ ...recordShape, ...loanPointFields });
export type LoanPoint = z.infer<typeof loanPointSchema>;

/** The repeating parts of a loan point, each entry with its own stamp (data.md, *Merging*). */
export const loanPointParts = ['closures'] as const;
