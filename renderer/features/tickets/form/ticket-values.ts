import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import type { TicketPatch } from '#renderer/workers/ticket-api.ts';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import {
  impacts,
  priorities,
  type Ticket,
  ticketChannels,
  ticketInputSchema,
  ticketTypes,
  urgencies,
} from '#shared/domain/ticket/ticket.ts';
import { ticketProblems } from '#shared/domain/ticket/ticket-rules.ts';
import { z } from '#shared/schema.ts';

/** What is typed in the form of a ticket, as it is typed. */
export const ticketValuesSchema = z.object({
  subject: z.string(),
  description: z.string(),
  accessPointId: z.string(),
  organisationId: z.string(),
  animatorId: z.string(),
  callerName: z.string(),
  callerPhone: z.string(),
  channel: z.string(),
  type: z.string(),
  category: z.string(),
  urgency: z.string(),
  impact: z.string(),
  priority: z.string(),
  assignee: z.string(),
  itemId: z.string(),
  loanId: z.string(),
  cause: z.string(),
  solution: z.string(),
  satisfaction: z.string(),
  satisfactionText: z.string(),
});
export type TicketValues = z.infer<typeof ticketValuesSchema>;

/** What was typed about a ticket and is not in the register. */
export const ticketDraftSchema = z.object({
  savedAt: z.string(),
  basedOn: z.string().nullable(),
  values: ticketValuesSchema,
});
export type TicketDraft = z.infer<typeof ticketDraftSchema>;

/** The form of a ticket as it stands. */
export function ticketValues(ticket: Ticket): TicketValues {
  return {
    subject: ticket.subject,
    description: ticket.description ?? '',
    accessPointId: ticket.accessPointId ?? '',
    organisationId: ticket.organisationId ?? '',
    animatorId: ticket.animatorId ?? '',
    callerName: ticket.callerName ?? '',
    callerPhone: ticket.callerPhone === null ? '' : readableNumber(ticket.callerPhone),
    channel: ticket.channel ?? '',
    type: ticket.type ?? '',
    category: ticket.category ?? '',
    urgency: ticket.urgency,
    impact: ticket.impact,
    priority: ticket.priority,
    assignee: ticket.assignee ?? '',
    itemId: ticket.itemId ?? '',
    loanId: ticket.loanId ?? '',
    cause: ticket.cause ?? '',
    solution: ticket.solution ?? '',
    satisfaction: ticket.satisfaction === null ? '' : String(ticket.satisfaction),
    satisfactionText: ticket.satisfactionText ?? '',
  };
}

const fieldOrder: readonly string[] = Object.keys(ticketValuesSchema.shape);

/** Reads what was typed as fields of a ticket. Every breach names its field of the form. */
export function readTicketValues(values: TicketValues, ticket: Ticket): Outcome<TicketPatch> {
  const read = new FieldReader();
  if (values.subject.trim() === '') read.refuse('subject', 'ticket/subject-missing');
  const candidate = { ...ticket, ...candidateOf(values, ticket, read) };
  const problems: Problem[] = [...read.problems, ...ticketProblems(candidate)];
  const parsed = ticketInputSchema.safeParse(candidate);
  if (parsed.success && problems.length === 0) {
    // The number and what tells who called being taken out are no fields of the form.
    const { number: _, anonymisedAt: __, ...patch } = parsed.data;
    return { ok: true, value: patch };
  }
  for (const { path } of parsed.error?.issues ?? []) {
    const field = String(path[0] ?? '');
    if (!problems.some((problem) => problem.field === field))
      problems.push({ code: 'ticket/field-not-valid', values: {}, severity: 'error', row: null, field });
  }
  const rank = ({ field }: Problem) => fieldOrder.indexOf(field ?? '');
  return { ok: false, problems: problems.sort((a, b) => rank(a) - rank(b)) };
}

function candidateOf(values: TicketValues, ticket: Ticket, read: FieldReader) {
  const text = (typed: string) => read.text(typed);
  return {
    subject: values.subject,
    description: text(values.description),
    accessPointId: text(values.accessPointId),
    organisationId: text(values.organisationId),
    animatorId: text(values.animatorId),
    callerName: text(values.callerName),
    callerPhone: phoneOf(values.callerPhone, ticket, read),
    channel: ticketChannels.find((one) => one === values.channel) ?? null,
    type: ticketTypes.find((one) => one === values.type) ?? null,
    category: text(values.category),
    urgency: urgencies.find((one) => one === values.urgency) ?? ticket.urgency,
    impact: impacts.find((one) => one === values.impact) ?? ticket.impact,
    priority: priorities.find((one) => one === values.priority) ?? ticket.priority,
    assignee: text(values.assignee),
    itemId: text(values.itemId),
    loanId: text(values.loanId),
    cause: text(values.cause),
    solution: text(values.solution),
    satisfaction: values.satisfaction === '' ? null : Number(values.satisfaction),
    satisfactionText: text(values.satisfactionText),
  };
}

function phoneOf(typed: string, { callerPhone }: Ticket, read: FieldReader): string | null {
  return read.phone('callerPhone', typed, null, callerPhone);
}
