import {
  contactSchema,
  externalIdSchema,
  NAME_LIMIT,
  TEXT_LIMIT,
} from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** What a structure is. An unknown kind is null; `other` is a kind that the list lacks. */
export const organisationKinds = [
  'commune',
  'epci',
  'departement',
  'region',
  'state',
  'association',
  'socialCentre',
  'library',
  'localMission',
  'youthInformation',
  'youthHouse',
  'ruralCentre',
  'touristOffice',
  'school',
  'company',
  'other',
] as const;
export const organisationKindSchema = z.enum(organisationKinds);
export type OrganisationKind = z.infer<typeof organisationKindSchema>;

/** What a structure does for the network (data.md, *Records*). One structure may do several of them. */
export const organisationRoles = ['carrier', 'employer', 'funder', 'borrower', 'partner'] as const;
export const organisationRoleSchema = z.enum(organisationRoles);
export type OrganisationRole = z.infer<typeof organisationRoleSchema>;

const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();

/** What an officer can type about a structure: every field but the bookkeeping. Null is unknown. */
export const organisationFields = {
  name: z.string().trim().min(1).max(NAME_LIMIT),
  kind: organisationKindSchema.nullable(),
  /** 14 digits, without spaces; its key is checked by the rules. */
  siret: z
    .string()
    .regex(/^\d{14}$/)
    .nullable(),
  /** Number of an association in the national directory: W and nine characters. */
  rna: z
    .string()
    .regex(/^W[\dA-Z]{9}$/)
    .nullable(),
  roles: z.array(organisationRoleSchema),
  address: optionalText,
  addressComplement: optionalText,
  postcode: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  /** INSEE code of the commune, five characters (2A, 2B for Corsica); null when it is not known. */
  communeCode: z
    .string()
    .regex(/^([013-9]\d|2[AB1-9])\d{3}$/)
    .nullable(),
  communeName: optionalText,
  phone: z.string().max(40).nullable(),
  emails: z.array(z.email()),
  websites: z.array(z.url()),
  contacts: z.array(contactSchema),
  externalIds: z.array(externalIdSchema),
  /** Day on which the officer last checked the record. */
  verifiedOn: daySchema.nullable(),
  notes: optionalText,
} as const;

/** A structure without its bookkeeping. */
export const organisationInputSchema = z.object(organisationFields);
export type OrganisationInput = z.infer<typeof organisationInputSchema>;

/** *Structure*: who carries places, employs, funds, borrows or works beside the network (data.md, *Records*). */
export const organisationSchema = z.object({
  ...recordShape,
  ...organisationFields,
  // Files and journals of earlier versions lack these. Here only: a patch without them must set nothing.
  externalIds: organisationFields.externalIds.default([]),
  verifiedOn: organisationFields.verifiedOn.default(null),
});
export type Organisation = z.infer<typeof organisationSchema>;

/** The repeating parts of a structure, each entry with its own stamp (data.md, *Merging*). */
export const organisationParts = ['contacts', 'externalIds'] as const;
