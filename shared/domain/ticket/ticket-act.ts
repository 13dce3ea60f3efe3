import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { idSchema, instantSchema } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';
import { ticketFields } from './ticket.ts';
import { ticketEventFields } from './ticket-event.ts';

const shortText = z.string().trim().min(1).max(NAME_LIMIT).nullable();
const longText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();

/** What every act on a ticket can tell. */
const told = {
  /** When it happened; null = now. */
  at: instantSchema.nullable(),
  /** Who did it; null = the officer of the register. */
  officer: shortText,
  text: longText,
  minutes: ticketEventFields.minutes,
} as const;
const act = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.object({ ...told, kind: z.literal(kind), ...shape });

/** What an officer can do to a ticket that is there (product.md 6, issue *Hotline*: *Follow*). */
export const ticketActSchema = z.discriminatedUnion('kind', [
  act('answered', {}),
  act('note', {}),
  act('visit', { travelMinutes: ticketEventFields.travelMinutes }),
  act('waitingCaller', { askAgainOn: daySchema.nullable() }),
  act('waitingThird', { outsideName: shortText, outsideContact: shortText }),
  act('resumed', {}),
  /** To another level, another officer of it, or an outside resource; the level stays where `levelId` is null. */
  act('handedOver', {
    levelId: idSchema.nullable(),
    toOfficer: shortText,
    outsideName: shortText,
    outsideContact: shortText,
  }),
  /** `alsoSolved`: tickets that say the same, solved in the same act. */
  act('solved', { cause: longText, solution: longText, alsoSolved: z.array(idSchema) }),
  act('reopened', {}),
  act('closed', { satisfaction: ticketFields.satisfaction, satisfactionText: ticketFields.satisfactionText }),
  act('articleUsed', { articleId: idSchema }),
]);
export type TicketAct = z.infer<typeof ticketActSchema>;

/** An act of some kind. */
export type TicketActOf<K extends TicketAct['kind']> = Extract<TicketAct, { readonly kind: K }>;

/** What is typed when a call is taken. What happened at once, or had happened before it was entered, is told by acts. */
export const ticketWishSchema = z.object({
  ticket: z.object(ticketFields).omit({ number: true, priority: true, anonymisedAt: true }).extend({
    /** Null = by the matrix. */
    priority: ticketFields.priority.nullable(),
  }),
  /** When it was asked; null = now. */
  openedAt: instantSchema.nullable(),
  /** The level that answers first; null = that of the settings. */
  levelId: idSchema.nullable(),
  acts: z.array(ticketActSchema),
});
export type TicketWish = z.infer<typeof ticketWishSchema>;
