import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { idSchema, instantSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** How somebody called for help. */
export const ticketChannels = ['phone', 'email', 'onSite', 'visit', 'other'] as const;
export const ticketChannelSchema = z.enum(ticketChannels);
export type TicketChannel = z.infer<typeof ticketChannelSchema>;

/** What is asked: something broke, something is wanted, something is not known. */
export const ticketTypes = ['incident', 'request', 'question'] as const;
export const ticketTypeSchema = z.enum(ticketTypes);
export type TicketType = z.infer<typeof ticketTypeSchema>;

/** Categories that every register has (seed, Médias-Cité and Pays de Brest). An officer adds others in the settings. */
export const ticketCategories = ['logistic', 'technical', 'pedagogical', 'project', 'legal'] as const;
export type TicketCategory = (typeof ticketCategories)[number];

/** How soon it is needed, the most pressing first. */
export const urgencies = ['high', 'normal', 'low'] as const;
export const urgencySchema = z.enum(urgencies);
export type Urgency = z.infer<typeof urgencySchema>;

/** Whom it holds up: several places, a whole place, one person. */
export const impacts = ['places', 'place', 'person'] as const;
export const impactSchema = z.enum(impacts);
export type Impact = z.infer<typeof impactSchema>;

/** What urgency and impact make, the first to serve first. */
export const priorities = ['p1', 'p2', 'p3', 'p4'] as const;
export const prioritySchema = z.enum(priorities);
export type Priority = z.infer<typeof prioritySchema>;

const shortText = z.string().trim().min(1).max(NAME_LIMIT);
const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();

/** What an officer can type about a ticket. What happened to it is told by its events. */
export const ticketFields = {
  /** Carries a prefix of the device, so that two officers give no number twice (data.md, *Merging*). */
  number: z.string().trim().min(1).max(40),
  channel: ticketChannelSchema.nullable(),
  type: ticketTypeSchema.nullable(),
  /** A code of {@link ticketCategories}, or the id of a category of the settings; null when it is not said. */
  category: z.string().min(1).max(60).nullable(),
  urgency: urgencySchema,
  impact: impactSchema,
  /** By the matrix of the settings when it was opened, unless the officer chose another. */
  priority: prioritySchema,
  /** In a few words. */
  subject: shortText,
  description: optionalText,
  /** The place that it is about. */
  accessPointId: idSchema.nullable(),
  organisationId: idSchema.nullable(),
  /** Who called, where it is an animator of the register. */
  animatorId: idSchema.nullable(),
  /** Who called otherwise; optional (quality.md, *Security*). */
  callerName: shortText.nullable(),
  callerPhone: z.string().max(40).nullable(),
  itemId: idSchema.nullable(),
  loanId: idSchema.nullable(),
  /** The ticket that this one says again. */
  duplicateOfId: idSchema.nullable(),
  /** Whoever follows it. */
  assignee: shortText.nullable(),
  cause: optionalText,
  solution: optionalText,
  /** 1 (not at all) to 4 (wholly); null when it was not asked. */
  satisfaction: z.int().min(1).max(4).nullable(),
  satisfactionText: optionalText,
  /** When what tells who called was taken out; null while it stands. */
  anonymisedAt: instantSchema.nullable(),
} as const;
export const ticketInputSchema = z.object(ticketFields);
export type TicketInput = z.infer<typeof ticketInputSchema>;

/** *Demande* (data.md, *Records*). */
export const ticketSchema = z.object({ ...recordShape, ...ticketFields });
export type Ticket = z.infer<typeof ticketSchema>;
