import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { VALUE_LIMIT } from '#shared/domain/item/item.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

const optionalName = z.string().trim().min(1).max(NAME_LIMIT).nullable();
const optionalText = z.string().trim().min(1).max(TEXT_LIMIT).nullable();

/** A time of the day, `HH:MM`. */
export const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A loan made longer: when, from which day to which. */
export const extensionSchema = z.object({
  id: idSchema,
  /** The day that it was agreed. */
  on: daySchema,
  /** The due day before, and after. */
  from: daySchema,
  to: daySchema,
  reason: optionalText,
});
export type Extension = z.infer<typeof extensionSchema>;

/** A reminder that was sent or said. */
export const reminderSchema = z.object({ id: idSchema, on: daySchema, note: optionalText });
export type Reminder = z.infer<typeof reminderSchema>;

/** The fields that name a borrower; exactly one is given. */
export const borrowerKeys = [
  'borrowerPlaceId',
  'borrowerOrganisationId',
  'borrowerAnimatorId',
  'borrowerName',
] as const;
export type BorrowerKey = (typeof borrowerKeys)[number];

/** What an officer can type about a loan. */
export const loanFields = {
  /** Carries a prefix of the device, so that two officers give no number twice (data.md, *Merging*). */
  number: z.string().trim().min(1).max(40),
  /** Where it is handed over. */
  loanPointId: idSchema.nullable(),
  borrowerPlaceId: idSchema.nullable(),
  borrowerOrganisationId: idSchema.nullable(),
  borrowerAnimatorId: idSchema.nullable(),
  /** A person who is no animator of the register. */
  borrowerName: optionalName,
  /** INSEE commune of such a person; the other borrowers have their own. */
  borrowerCommuneCode: z
    .string()
    .regex(/^([013-9]\d|2[AB1-9])\d{3}$/)
    .nullable(),
  /** Whom to call about the loan. */
  contactName: optionalName,
  contactPhone: z.string().max(40).nullable(),
  contactEmail: z.email().nullable(),
  purpose: optionalText,
  requestedOn: daySchema.nullable(),
  /** First day, and the day by which all is due back; both included. */
  from: daySchema,
  due: daySchema,
  /** Appointments for the hand-over and the return; null = any time of the day. */
  fromTime: timeOfDaySchema.nullable(),
  dueTime: timeOfDaySchema.nullable(),
  /** On the waiting list: it holds nothing. */
  waiting: z.boolean(),
  /** The day of the hand-over; null before. */
  handedOverOn: daySchema.nullable(),
  /** Who handed over, and who took. */
  handedOverBy: optionalName,
  receivedBy: optionalName,
  /** Euro cents; null where none is asked. */
  deposit: z.int().nonnegative().max(VALUE_LIMIT).nullable(),
  depositReceivedOn: daySchema.nullable(),
  depositReturnedOn: daySchema.nullable(),
  cancelledOn: daySchema.nullable(),
  cancelReason: optionalText,
  /** Shared by the bookings of one series. */
  seriesId: idSchema.nullable(),
  extensions: z.array(extensionSchema),
  reminders: z.array(reminderSchema),
  notes: optionalText,
} as const;
export const loanInputSchema = z.object(loanFields);
export type LoanInput = z.infer<typeof loanInputSchema>;

/** *Prêt* (data.md, *Records*): booked, handed over, returned wholly or partly. Its lines are records of their own. */
export const loanSchema = z.object({ ...recordShape, ...loanFields });
export type Loan = z.infer<typeof loanSchema>;

/** The repeating parts of a loan, each entry with its own stamp (data.md, *Merging*). */
export const loanParts = ['extensions', 'reminders'] as const;
