import { impacts, urgencies } from '#shared/domain/ticket/ticket.ts';
import { z } from '#shared/schema.ts';
import type { CallGiven } from './call-request.ts';

/** What is done of a call by the time that it is entered. */
export const callStates = ['toFollow', 'answered', 'solved'] as const;
export const callStateSchema = z.enum(callStates);
export type CallState = z.infer<typeof callStateSchema>;

const momentSchema = z.object({ day: z.string(), time: z.string() });

/** What is typed while a call is taken, as it is typed. Ids and codes are empty while nothing is chosen. */
export const callValuesSchema = z.object({
  accessPointId: z.string(),
  organisationId: z.string(),
  animatorId: z.string(),
  callerName: z.string(),
  callerPhone: z.string(),
  subject: z.string(),
  description: z.string(),
  duplicateOfId: z.string(),
  category: z.string(),
  type: z.string(),
  channel: z.string(),
  urgency: z.enum(urgencies),
  impact: z.enum(impacts),
  /** Empty = by the matrix. */
  priority: z.string(),
  itemId: z.string(),
  loanId: z.string(),
  assignee: z.string(),
  /** Empty = the one that answers first. */
  levelId: z.string(),
  state: callStateSchema,
  answer: z.string(),
  solution: z.string(),
  cause: z.string(),
  minutes: z.string(),
  /** The sheets that served. */
  articleIds: z.array(z.string()),
  /** Entered after the event: the moments below are typed. */
  late: z.boolean(),
  opened: momentSchema,
  answered: momentSchema,
  solved: momentSchema,
  /** When the call began, ISO instant: its opening, unless it is entered after the event. */
  startedAt: z.string(),
});
export type CallValues = z.infer<typeof callValuesSchema>;

/** What was typed of a call and is not in the register. */
export const callDraftSchema = z.object({
  savedAt: z.string(),
  basedOn: z.null(),
  values: callValuesSchema,
});
export type CallDraft = z.infer<typeof callDraftSchema>;

/** Name of the draft of a call: one for those taken from anywhere, one for each record that one is taken from. */
export function callDraftKey(given: CallGiven): string {
  const [id] = Object.values(given);
  return id === undefined ? 'ticket-call/new' : `ticket-call/${id}`;
}

const NO_MOMENT = { day: '', time: '' };

/**
 * A call that begins: one person on the telephone, neither pressing nor idle, followed by whoever answers, so that a
 * place and a subject are enough.
 *
 * @param officer whoever answers
 * @param startedAt ISO instant
 */
export function newCallValues(given: CallGiven, officer: string, startedAt: string): CallValues {
  return {
    accessPointId: given.accessPointId ?? '',
    organisationId: given.organisationId ?? '',
    animatorId: given.animatorId ?? '',
    callerName: '',
    callerPhone: '',
    subject: '',
    description: '',
    duplicateOfId: '',
    category: '',
    type: '',
    channel: 'phone',
    urgency: 'normal',
    impact: 'person',
    priority: '',
    itemId: given.itemId ?? '',
    loanId: given.loanId ?? '',
    assignee: officer,
    levelId: '',
    state: 'toFollow',
    answer: '',
    solution: '',
    cause: '',
    minutes: '',
    articleIds: [],
    late: false,
    opened: NO_MOMENT,
    answered: NO_MOMENT,
    solved: NO_MOMENT,
    startedAt,
  };
}

/** Whether nothing that a person would miss was typed or chosen, beyond what the call began with. */
export function isUntouched(values: CallValues, given: CallGiven): boolean {
  const first = newCallValues(given, values.assignee, values.startedAt);
  return JSON.stringify(values) === JSON.stringify(first);
}
