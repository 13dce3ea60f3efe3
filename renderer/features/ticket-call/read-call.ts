import type { TypedMoment } from '#renderer/entity-ui/moment-input.tsx';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { instantAt } from '#shared/domain/calendar/instant-at.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import { readTypedTime } from '#shared/domain/calendar/typed-time.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { type TicketAct, type TicketWish, ticketWishSchema } from '#shared/domain/ticket/ticket-act.ts';
import { callProblemField } from './call-problem-field.ts';
import { type CallValues, callValuesSchema } from './call-values.ts';

/** Minutes that one call can be said to have taken. */
const MINUTES_LIMIT = 100_000;

/** What typed moments are read by. */
export type CallClock = {
  /** ISO instant: nothing happened after it. */
  readonly now: string;
  readonly today: Day;
  /** IANA name of the register's time zone. */
  readonly timeZone: string;
};

/**
 * Reads what was typed of a call as a ticket and what happened to it so far. Every breach names its field of the form.
 * A call that is not entered after the event was opened when it began; what was done is done now.
 */
export function readCall(values: CallValues, clock: CallClock): Outcome<TicketWish> {
  const read = new FieldReader();
  if (values.subject.trim() === '') read.refuse('subject', 'ticket-call/subject-missing');
  const moments = values.late ? readMoments(values, clock, read) : null;
  const wish = {
    ticket: ticketOf(values, read),
    openedAt: values.late ? (moments?.opened ?? null) : values.startedAt,
    levelId: read.text(values.levelId),
    acts: actsOf(values, moments, readMinutes(values, read), read),
  };
  const parsed = ticketWishSchema.safeParse(wish);
  const problems: Problem[] = [...read.problems];
  for (const { path } of parsed.error?.issues ?? []) {
    const field = callProblemField(path.map(String), values) ?? 'subject';
    if (!problems.some((problem) => problem.field === field))
      problems.push({ code: 'ticket-call/too-long', values: {}, severity: 'error', row: null, field });
  }
  if (problems.length === 0 && parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problems: problems.sort((a, b) => rank(a.field) - rank(b.field)) };
}

type Moments = { readonly [K in 'opened' | 'answered' | 'solved']: string | null };

/** The moments of a call that is entered after the event, in their order and none to come; null where one is not told. */
function readMoments(values: CallValues, clock: CallClock, read: FieldReader): Moments {
  const opened = readMoment('opened', values.opened, true, clock, read);
  const answered =
    values.state === 'toFollow'
      ? null
      : readMoment('answered', values.answered, values.state === 'answered', clock, read);
  const solved = values.state === 'solved' ? readMoment('solved', values.solved, true, clock, read) : null;
  if (opened !== null && answered !== null && answered < opened)
    read.refuse('answered', 'ticket-call/answered-before-opening');
  const before = answered ?? opened;
  if (before !== null && solved !== null && solved < before)
    read.refuse(
      'solved',
      answered === null ? 'ticket-call/solved-before-opening' : 'ticket-call/solved-before-answer',
    );
  return { opened, answered, solved };
}

function readMoment(
  field: keyof Moments,
  { day, time }: TypedMoment,
  required: boolean,
  { now, today, timeZone }: CallClock,
  read: FieldReader,
): string | null {
  const on = readTypedDay(day, today);
  const at = readTypedTime(time);
  if (at.kind === 'empty' && !required) return null;
  if (on.kind === 'wrong') return read.refuse(field, 'access-point/day-not-valid', { text: day.trim() });
  if (at.kind === 'wrong') return read.refuse(field, 'loan/time-not-valid', { text: time.trim() });
  if (on.kind === 'empty') return read.refuse(field, 'ticket-call/day-missing');
  if (at.kind === 'empty') return read.refuse(field, 'ticket-call/time-missing');
  const instant = instantAt(on.date, at.date, timeZone);
  return instant > now ? read.refuse(field, 'ticket-call/to-come') : instant;
}

function ticketOf(values: CallValues, read: FieldReader) {
  const animatorId = read.text(values.animatorId);
  return {
    channel: read.text(values.channel),
    type: read.text(values.type),
    category: read.text(values.category),
    urgency: values.urgency,
    impact: values.impact,
    priority: read.text(values.priority),
    subject: values.subject,
    description: read.text(values.description),
    accessPointId: read.text(values.accessPointId),
    organisationId: read.text(values.organisationId),
    animatorId,
    callerName: animatorId === null ? read.text(values.callerName) : null,
    callerPhone: read.text(values.callerPhone),
    itemId: read.text(values.itemId),
    loanId: read.text(values.loanId),
    duplicateOfId: read.text(values.duplicateOfId),
    assignee: read.text(values.assignee),
    cause: null,
    solution: null,
    satisfaction: null,
    satisfactionText: null,
  };
}

/** What happened at once. @param moments null = now */
function actsOf(values: CallValues, moments: Moments | null, minutes: number | null, read: FieldReader) {
  const told = { officer: null, text: null, minutes: null };
  const { state } = values;
  const done =
    state === 'solved' ? moments?.solved : state === 'answered' ? moments?.answered : moments?.opened;
  const acts: TicketAct[] = values.articleIds.map((articleId) => ({
    ...told,
    kind: 'articleUsed',
    at: done ?? null,
    articleId,
  }));
  if (state === 'answered')
    acts.push({
      ...told,
      kind: 'answered',
      at: moments?.answered ?? null,
      text: read.text(values.answer),
      minutes,
    });
  if (state === 'solved') {
    const answered = moments?.answered ?? null;
    if (answered !== null) acts.push({ ...told, kind: 'answered', at: answered });
    acts.push({
      ...told,
      kind: 'solved',
      at: moments?.solved ?? null,
      minutes,
      cause: read.text(values.cause),
      solution: read.text(values.solution),
      alsoSolved: [],
    });
  }
  return acts;
}

/** Minutes spent; empty is not known, and so is what is asked of nobody. */
function readMinutes({ state, minutes }: CallValues, read: FieldReader): number | null {
  const typed = minutes.trim();
  if (state === 'toFollow' || typed === '') return null;
  const count = Number(typed);
  return /^\d+$/.test(typed) && count <= MINUTES_LIMIT
    ? count
    : read.refuse('minutes', 'ticket-call/minutes-not-valid', { text: typed.slice(0, 40) });
}

const fieldOrder: readonly string[] = Object.keys(callValuesSchema.shape);

/** Place of a field on the screen: problems are told from top to bottom. */
function rank(field: string | null): number {
  return fieldOrder.indexOf(field ?? '');
}
