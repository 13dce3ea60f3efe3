import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { authorSchema, idSchema, instantSchema } from '#shared/domain/record/record.ts';
import { breakdowns } from '#shared/domain/usage-return/measures.ts';
import { stampSchema } from '#shared/merge/stamp.ts';
import { z } from '#shared/schema.ts';

/** A workshop of several persons, or the accompaniment of one or a few (data.md, *Records*). */
export const sessionKinds = ['workshop', 'individual'] as const;
export const sessionKindSchema = z.enum(sessionKinds);
export type SessionKind = z.infer<typeof sessionKindSchema>;

/** The themes that every register knows, in reading order; the officer adds others. */
export const sessionThemes = [
  'equipment',
  'internet',
  'email',
  'smartphone',
  'onlineProcedures',
  'jobSearch',
  'officeTools',
  'security',
  'socialNetworks',
  'parenting',
  'health',
  'creation',
  'culture',
  'other',
] as const;
export type SessionTheme = (typeof sessionThemes)[number];

/** The parts of a breakdown that a participant can be in, coarser bands of imported sheets included. */
const genders = breakdowns.gender.parts;
const ages = [...breakdowns.age.parts, ...breakdowns.age.parents] as const;
const situations = breakdowns.situation.parts;
const residences = breakdowns.residence.parts;
/** The values of each public of a session, in the order in which they are stored: only ever added to at the end. */
export const participantParts = {
  gender: genders,
  age: ages,
  situation: situations,
  residence: residences,
} as const;
export type ParticipantPublic = keyof typeof participantParts;

/** Largest number of persons of one session: above it a figure is a typing error. */
export const PARTICIPANT_LIMIT = 10_000;

/** Some participants alike: what is not known of them is *not stated*. */
export const participantGroupSchema = z.object({
  count: z.int().positive().max(PARTICIPANT_LIMIT),
  gender: z.enum(genders),
  age: z.enum(ages),
  situation: z.enum(situations),
  residence: z.enum(residences),
});
export type ParticipantGroup = z.infer<typeof participantGroupSchema>;

/** Where sessions came from. */
export const sessionSources = ['typed', 'imported', 'generated'] as const;

/** What an officer enters, or imports, of one session. */
export const sessionFields = {
  placeId: idSchema,
  /** The stop of an itinerant place; null where there is none or it is not known. */
  stopId: idSchema.nullable(),
  day: daySchema,
  kind: sessionKindSchema,
  /** At a distance: counted apart, since nobody came (data.md, figure 1). */
  remote: z.boolean(),
  /** One of {@link sessionThemes}, or the id of one of the officer's; null = not known. */
  theme: z.string().min(1).max(60).nullable(),
  title: z.string().trim().min(1).max(NAME_LIMIT).nullable(),
  animatorId: idSchema.nullable(),
  minutes: z.int().nonnegative().max(10_000).nullable(),
  /** Seats of a workshop. */
  seats: z.int().nonnegative().max(PARTICIPANT_LIMIT).nullable(),
  /** How many took part; null = not counted, never zero (data.md, figure 7). */
  participants: z.int().nonnegative().max(PARTICIPANT_LIMIT).nullable(),
  /** Who they were, as far as it is known: never more persons than took part. */
  groups: z.array(participantGroupSchema).max(500),
  source: z.enum(sessionSources),
  /** Number of the session in the tool that it was imported from, to find it again. */
  externalId: z.string().trim().min(1).max(200).nullable(),
  comment: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
} as const;
export const sessionInputSchema = z.object(sessionFields);
export type SessionInput = z.infer<typeof sessionInputSchema>;

/** *Séance*: one workshop or one accompaniment. One stamp: it merges as a whole (data.md, *Merging*). */
export const sessionSchema = z.object({
  id: idSchema,
  ...sessionFields,
  updatedAt: instantSchema,
  updatedBy: authorSchema,
  stamp: stampSchema,
});
export type Session = z.infer<typeof sessionSchema>;
