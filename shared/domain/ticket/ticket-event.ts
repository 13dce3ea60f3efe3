import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { idSchema, instantSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';
import { clockEvents } from './ticket-clock.ts';

/** What can happen to a ticket: what moves its clock, and what does not. */
export const ticketEventKinds = [
  ...clockEvents,
  'note',
  'visit',
  'repair',
  'articleUsed',
  'anonymised',
] as const;
export const ticketEventKindSchema = z.enum(ticketEventKinds);
export type TicketEventKind = z.infer<typeof ticketEventKindSchema>;

const minutes = z.int().nonnegative().max(100_000).nullable();

/** One thing that happened to a ticket. */
export const ticketEventFields = {
  ticketId: idSchema,
  kind: ticketEventKindSchema,
  /** When it happened, whenever it was entered. */
  at: instantSchema,
  /** The level that answers from then on. */
  levelId: idSchema,
  officer: z.string().trim().min(1).max(NAME_LIMIT).nullable(),
  text: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
  /** Minutes spent, and those on the road of a visit. */
  minutes,
  travelMinutes: minutes,
  /** Whom it was handed over to, beyond the levels of the register (seed, Médias-Cité: outside resources). */
  outsideName: z.string().trim().min(1).max(NAME_LIMIT).nullable(),
  outsideContact: z.string().trim().min(1).max(NAME_LIMIT).nullable(),
  /** Which officer it was handed over to. */
  toOfficer: z.string().trim().min(1).max(NAME_LIMIT).nullable(),
  /** When to ask the caller again, while they are waited on. */
  askAgainOn: daySchema.nullable(),
  articleId: idSchema.nullable(),
} as const;
export const ticketEventInputSchema = z.object(ticketEventFields);
export type TicketEventInput = z.infer<typeof ticketEventInputSchema>;

/** *Événement d’une demande* (data.md, *Records*: everything else is derived from the events). */
export const ticketEventSchema = z.object({ ...recordShape, ...ticketEventFields });
export type TicketEvent = z.infer<typeof ticketEventSchema>;
