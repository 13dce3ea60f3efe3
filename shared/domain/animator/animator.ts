import { externalIdSchema, NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** What an animator is to the network (product.md, *Words*): `pool` = free to replace others. */
export const animatorKinds = ['specialist', 'occasional', 'itinerant', 'pool'] as const;
export const animatorKindSchema = z.enum(animatorKinds);
export type AnimatorKind = z.infer<typeof animatorKindSchema>;

/** Under which status an animator works. Volunteers are counted apart in full-time equivalents (data.md, figure 10). */
export const employmentStatuses = [
  'employee',
  'civilServant',
  'civicService',
  'volunteer',
  'selfEmployed',
  'trainee',
  'other',
] as const;
export const employmentStatusSchema = z.enum(employmentStatuses);
export type EmploymentStatus = z.infer<typeof employmentStatusSchema>;

/** The contract that binds an animator; `subsidised` = a contract aided by the State (emploi-jeune, PEC, conseiller numérique). */
export const contractKinds = [
  'permanent',
  'fixedTerm',
  'subsidised',
  'tenured',
  'agreement',
  'other',
] as const;
export const contractKindSchema = z.enum(contractKinds);
export type ContractKind = z.infer<typeof contractKindSchema>;

const shortText = z.string().trim().min(1).max(NAME_LIMIT);
const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();

/**
 * A theme that an animator masters, and the three conditions to pass it on (product.md, *Words*; seed, Médias-Cité).
 * Null = the condition is not known. A skill can be passed on when all three hold.
 */
export const skillSchema = z.object({
  id: idSchema,
  theme: shortText,
  /** The animator wishes to pass it on. */
  willing: z.boolean().nullable(),
  /** The animator knows how to teach it. */
  ableToTeach: z.boolean().nullable(),
  /** The employer frees the time. */
  employerFrees: z.boolean().nullable(),
  note: optionalText,
});
export type Skill = z.infer<typeof skillSchema>;

/** A title, certificate or accreditation, and the day it ends; null = without end. */
export const accreditationSchema = z.object({
  id: idSchema,
  name: shortText,
  issuer: optionalText,
  from: daySchema.nullable(),
  to: daySchema.nullable(),
});
export type Accreditation = z.infer<typeof accreditationSchema>;

/** A training that an animator followed. */
export const trainingSchema = z.object({
  id: idSchema,
  title: shortText,
  theme: optionalText,
  provider: optionalText,
  /** First day; null when it is not known. */
  from: daySchema.nullable(),
  /** Length in minutes. */
  minutes: z.int().positive().max(1_000_000).nullable(),
});
export type Training = z.infer<typeof trainingSchema>;

/** What an officer can type about an animator: every field but the bookkeeping. Null is unknown. */
export const animatorFields = {
  lastName: shortText,
  firstName: optionalText,
  kind: animatorKindSchema.nullable(),
  status: employmentStatusSchema.nullable(),
  contract: contractKindSchema.nullable(),
  contractFrom: daySchema.nullable(),
  /** Last day of the contract; null where it is not known or has none. */
  contractTo: daySchema.nullable(),
  /** Share of a full time in the contract, in hundredths (80 = 0,8 ETP). */
  ftePercent: z.int().positive().max(200).nullable(),
  /** The structure that employs the animator. */
  employerId: idSchema.nullable(),
  phone: z.string().max(40).nullable(),
  emails: z.array(z.email()),
  /** Where the animator sets out from, for what is near. */
  postcode: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  communeCode: z
    .string()
    .regex(/^([013-9]\d|2[AB1-9])\d{3}$/)
    .nullable(),
  communeName: optionalText,
  /** How far a member of the pool goes to replace, in kilometres; null when it was not said. */
  travelKm: z.int().positive().max(1_000).nullable(),
  skills: z.array(skillSchema),
  accreditations: z.array(accreditationSchema),
  trainings: z.array(trainingSchema),
  externalIds: z.array(externalIdSchema),
  /** Day on which the officer last checked the record. */
  verifiedOn: daySchema.nullable(),
  notes: optionalText,
} as const;

/** An animator without its bookkeeping. */
export const animatorInputSchema = z.object(animatorFields);
export type AnimatorInput = z.infer<typeof animatorInputSchema>;

/** *Animateur / médiateur* (data.md, *Records*). */
export const animatorSchema = z.object({ ...recordShape, ...animatorFields });
export type Animator = z.infer<typeof animatorSchema>;

/** The repeating parts of an animator, each entry with its own stamp (data.md, *Merging*). */
export const animatorParts = ['skills', 'accreditations', 'trainings', 'externalIds'] as const;
