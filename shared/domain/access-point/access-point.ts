import { daySchema } from '#shared/domain/calendar/day.ts';
import { monthSchema } from '#shared/domain/calendar/month.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';
import {
  nationalAccessModes,
  nationalFees,
  nationalProgrammes,
  nationalPublics,
  nationalServices,
  nationalSpecificSupport,
  nationalSupportModes,
  nationalTrainingLabels,
} from './national-lists.ts';

/** Status of a place (data.md, figure 2): suspended = a return is expected; frozen = stopped for want of means. */
export const accessPointStatuses = ['planned', 'open', 'suspended', 'frozen', 'closed'] as const;
export const accessPointStatusSchema = z.enum(accessPointStatuses);
export type AccessPointStatus = z.infer<typeof accessPointStatusSchema>;

/** How often a place is asked for its figures (data.md, figure 3). */
export const reportingRhythms = ['monthly', 'quarterly', 'yearly', 'none'] as const;
export const reportingRhythmSchema = z.enum(reportingRhythms);
export type ReportingRhythm = z.infer<typeof reportingRhythmSchema>;

/** Fixed, on the road, or both. */
export const accessPointForms = ['fixed', 'itinerant', 'both'] as const;
/** How the place entered the network (seed, ERIC). */
export const accessPointOrigins = ['creation', 'extension', 'existing'] as const;
/** Fastest link that the place has. */
export const connections = ['none', 'dialUp', 'adsl', 'cable', 'fibre', 'satellite', 'mobile'] as const;
/** Areas that the figures on far-off publics tell apart (data.md, figure 14). */
export const zonings = ['rural', 'priority'] as const;
/** Whether a person in a wheelchair can come in. */
export const wheelchairAccess = ['yes', 'partly', 'no'] as const;
/** How sure the position is. */
export const positionPrecisions = ['entrance', 'address', 'street', 'commune'] as const;

/** Longest name that a place may have, in characters. */
export const NAME_LIMIT = 250;
/** Longest free text, in characters. */
export const TEXT_LIMIT = 20_000;

const shortText = z.string().trim().min(1).max(NAME_LIMIT);
const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();
const count = z.int().nonnegative().max(100_000).nullable();
const weekMinutes = z
  .int()
  .nonnegative()
  .max(7 * 24 * 60)
  .nullable();

/** A status and the day it begins. A part of the place with an id of its own, so that two officers' additions both stay. */
export const statusEntrySchema = z.object({
  id: idSchema,
  status: accessPointStatusSchema,
  /** First day of the status; null when it is not known. */
  from: daySchema.nullable(),
  reason: optionalText,
});
export type StatusEntry = z.infer<typeof statusEntrySchema>;

/** An address, its commune and its position, valid from a day on (data.md, figure 12). */
export const locationSchema = z.object({
  id: idSchema,
  /** First day at this address; null = since ever. */
  from: daySchema.nullable(),
  address: optionalText,
  addressComplement: optionalText,
  postcode: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  /** INSEE code of the commune, five characters (2A, 2B for Corsica); null when it could not be found. */
  communeCode: z
    .string()
    .regex(/^([013-9]\d|2[AB1-9])\d{3}$/)
    .nullable(),
  /** The commune's name as it was given. */
  communeName: shortText,
  /** WGS 84, decimal degrees. */
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  positionPrecision: z.enum(positionPrecisions).nullable(),
});
export type Location = z.infer<typeof locationSchema>;

/** A stop of an itinerant place: where it halts, over which days, and the round that brings it back. */
export const stopSchema = z.object({
  id: idSchema,
  name: shortText,
  /** First day at this stop; null = since ever. */
  from: daySchema.nullable(),
  /** Last day; null = still served. */
  to: daySchema.nullable(),
  address: optionalText,
  postcode: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  communeCode: z
    .string()
    .regex(/^([013-9]\d|2[AB1-9])\d{3}$/)
    .nullable(),
  communeName: shortText,
  /** WGS 84, decimal degrees. */
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  /** The round, in the notation of OpenStreetMap (`We 14:00-17:00`; `week 1-53/2 Tu 09:00-12:00` every other week). */
  openingHours: optionalText,
});
export type Stop = z.infer<typeof stopSchema>;

/** The reporting rhythm and the month it begins. */
export const rhythmEntrySchema = z.object({
  id: idSchema,
  /** First month of the rhythm; null = since ever. */
  from: monthSchema.nullable(),
  rhythm: reportingRhythmSchema,
});
export type RhythmEntry = z.infer<typeof rhythmEntrySchema>;

/** A person to reach at the place. */
export const contactSchema = z.object({
  id: idSchema,
  name: shortText,
  role: optionalText,
  phone: optionalText,
  email: z.email().nullable(),
});
export type Contact = z.infer<typeof contactSchema>;

/** The id that a producer of lists gives to the place, the key of a second import. */
export const externalIdSchema = z.object({
  id: idSchema,
  source: z.string().max(NAME_LIMIT),
  value: shortText,
});
export type ExternalId = z.infer<typeof externalIdSchema>;

const codesOf = <T extends Record<string, string>>(list: T) =>
  z.array(z.enum(Object.keys(list) as [keyof T & string, ...(keyof T & string)[]]));

/** What an officer can type about a place: every field but the bookkeeping. Null is unknown, never zero. */
export const accessPointFields = {
  name: shortText,
  form: z.enum(accessPointForms),
  statusHistory: z.array(statusEntrySchema).min(1),
  locations: z.array(locationSchema).min(1),
  rhythms: z.array(rhythmEntrySchema).min(1),
  /** Where an itinerant place halts. */
  stops: z.array(stopSchema),
  origin: z.enum(accessPointOrigins).nullable(),
  /** SIRET, RNA or RIDET; `00000000000000` is stored as null. */
  pivot: z
    .string()
    .regex(/^[a-zA-Z0-9]{9,14}$/)
    .nullable(),
  /** Who carries the place, as named by the list it came from. */
  parentOrganisation: optionalText,
  /** The structure of the register that carries the place; null when it is not known. */
  carrierId: idSchema.nullable(),
  /** Opening hours in the notation of OpenStreetMap. */
  openingHours: optionalText,
  /** The same for school holidays, where they differ. */
  openingHoursHolidays: optionalText,
  workstationsFixed: count,
  workstationsPortable: count,
  tablets: count,
  connection: z.enum(connections).nullable(),
  /** Minutes in a term week. */
  weeklyOpening: weekMinutes,
  weeklyFreeAccess: weekMinutes,
  weeklyAccompanied: weekMinutes,
  /** Whether the place is meant to have an animator; null = not decided. */
  animatorExpected: z.boolean().nullable(),
  networkIds: z.array(idSchema),
  zoning: z.array(z.enum(zonings)),
  /** The place that supports this one. */
  hubId: idSchema.nullable(),
  /** The place that this one was merged into when it closed. */
  successorId: idSchema.nullable(),
  typologies: z.array(z.string().min(1).max(40)),
  contacts: z.array(contactSchema),
  phone: z.string().max(40).nullable(),
  emails: z.array(z.email()),
  websites: z.array(z.url()),
  summary: optionalText,
  description: optionalText,
  services: codesOf(nationalServices),
  publics: codesOf(nationalPublics),
  specificSupport: codesOf(nationalSpecificSupport),
  fees: codesOf(nationalFees),
  programmes: codesOf(nationalProgrammes),
  trainingLabels: codesOf(nationalTrainingLabels),
  otherTrainingLabels: z.array(shortText),
  accessModes: codesOf(nationalAccessModes),
  supportModes: codesOf(nationalSupportModes),
  wheelchair: z.enum(wheelchairAccess).nullable(),
  accessibilitySheet: z.url().nullable(),
  appointmentUrl: z.url().nullable(),
  /** Who collected the data (field `source` of the standard). */
  dataSource: optionalText,
  /** Day of the last update at the source (field `date_maj`). */
  sourceUpdatedOn: daySchema.nullable(),
  externalIds: z.array(externalIdSchema),
  /** Day on which the officer last checked the record (data.md, figure 13). */
  verifiedOn: daySchema.nullable(),
  notes: optionalText,
} as const;

/** A place open to the public, without its bookkeeping. */
export const accessPointInputSchema = z.object(accessPointFields);
export type AccessPointInput = z.infer<typeof accessPointInputSchema>;

/** *Lieu d'accès*: a place where the public gets at the internet (data.md, *Records*). */
export const accessPointSchema = z.object({
  ...recordShape,
  ...accessPointFields,
  // Files and journals of earlier versions lack these. Here only: a patch without it must set nothing.
  carrierId: accessPointFields.carrierId.default(null),
  stops: accessPointFields.stops.default([]),
  wheelchair: accessPointFields.wheelchair.default(null),
});
export type AccessPoint = z.infer<typeof accessPointSchema>;

/** The repeating parts of a place, each entry with its own stamp (data.md, *Merging*). */
export const accessPointParts = [
  'statusHistory',
  'locations',
  'rhythms',
  'stops',
  'contacts',
  'externalIds',
] as const;
