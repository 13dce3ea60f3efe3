import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import { readTypedTime } from '#shared/domain/calendar/typed-time.ts';
import { type Loan, loanInputSchema } from '#shared/domain/loan/loan.ts';
import { loanProblems } from '#shared/domain/loan/loan-rules.ts';
import type { Booking, LoanRun } from '#shared/domain/loan/loan-wish.ts';
import { repeats, SERIES_LIMIT, seriesStarts } from '#shared/domain/loan/series-starts.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { borrowerFields, type LoanValues, loanValuesSchema } from './loan-values.ts';

/** What the form asks for: a loan, and the days that it begins on when it is repeated. */
export type ReadLoan = { readonly booking: Booking; readonly starts: readonly Day[] };

/**
 * Reads what was typed as a loan. Every breach names its field of the form.
 *
 * @param loan the one being edited, null for a new one
 * @param today sets the century of typed days
 */
export function readLoanValues(values: LoanValues, loan: Loan | null, today: Day): Outcome<ReadLoan> {
  const read = new FieldReader();
  const { from, due, fields } = typedFields(values, loan, read, today);
  if (values.from.trim() === '') read.refuse('from', 'loan/from-missing');
  if (values.due.trim() === '') read.refuse('due', 'loan/due-missing');
  if (values.lines.length === 0) read.refuse('lines', 'loan/no-lines');
  const own = borrowerFields[values.kind];
  if (values[own].trim() === '') read.refuse(own, 'loan/no-borrower');
  if (values.communeName.trim() !== '' && values.kind === 'person' && values.borrowerCommuneCode === '')
    read.refuse('communeName', 'access-point/commune-missing');
  const starts = from === null ? [] : startsOf(values, from, read);
  const candidate = { ...notYet(loan), ...fields, from: from ?? today, due: due ?? today };
  const parsed = loanInputSchema.safeParse(candidate);
  const problems: Problem[] = [...read.problems];
  const add = (problem: Problem): void => {
    if (!problems.some(({ field }) => field === problem.field)) problems.push(problem);
  };
  if (parsed.success) {
    if (from !== null && due !== null && values[own].trim() !== '') loanProblems(parsed.data).forEach(add);
    if (problems.length === 0) {
      const booking = { ...fields, from: parsed.data.from, due: parsed.data.due, lines: values.lines };
      return { ok: true, value: { booking, starts } };
    }
  }
  for (const { path } of parsed.error?.issues ?? [])
    add({
      code: 'access-point/field-not-valid',
      values: {},
      severity: 'error',
      row: null,
      field: path.join('.'),
    });
  return { ok: false, problems: problems.sort((a, b) => rank(a.field) - rank(b.field)) };
}

/** The days and times typed, where they make a run; null while they do not. */
export function typedRun(
  { from, due, fromTime, dueTime }: Pick<LoanValues, 'from' | 'due' | 'fromTime' | 'dueTime'>,
  today: Day,
): LoanRun | null {
  const first = readTypedDay(from, today);
  const last = readTypedDay(due, today);
  if (first.kind !== 'date' || last.kind !== 'date' || last.date < first.date) return null;
  return {
    from: first.date,
    due: last.date,
    fromTime: timeOf(fromTime),
    dueTime: timeOf(dueTime),
  };
}

function typedFields(values: LoanValues, loan: Loan | null, read: FieldReader, today: Day) {
  const { kind } = values;
  const isPerson = kind === 'person';
  const fields = {
    loanPointId: read.text(values.loanPointId),
    borrowerPlaceId: kind === 'place' ? read.text(values.borrowerPlaceId) : null,
    borrowerOrganisationId: kind === 'organisation' ? read.text(values.borrowerOrganisationId) : null,
    borrowerAnimatorId: kind === 'animator' ? read.text(values.borrowerAnimatorId) : null,
    borrowerName: isPerson ? read.text(values.borrowerName) : null,
    borrowerCommuneCode: isPerson ? read.text(values.borrowerCommuneCode) : null,
    contactName: read.text(values.contactName),
    contactPhone: read.phone('contactPhone', values.contactPhone, null, loan?.contactPhone ?? null),
    contactEmail:
      values.contactEmail.trim() === ''
        ? null
        : (read.emails('contactEmail', [values.contactEmail])[0] ?? null),
    purpose: read.text(values.purpose),
    requestedOn: read.day('requestedOn', values.requestedOn, today),
    fromTime: timeField(read, 'fromTime', values.fromTime),
    dueTime: timeField(read, 'dueTime', values.dueTime),
    waiting: values.waiting,
    deposit: read.euros('deposit', values.deposit),
    depositReceivedOn: read.day('depositReceivedOn', values.depositReceivedOn, today),
    notes: read.text(values.notes),
  };
  return {
    from: read.day('from', values.from, today),
    due: read.day('due', values.due, today),
    fields,
  };
}

/** What the acts write, as it stands before any of them, for the rules across fields. */
function notYet(loan: Loan | null) {
  return {
    number: loan?.number ?? '…',
    handedOverOn: loan?.handedOverOn ?? null,
    handedOverBy: loan?.handedOverBy ?? null,
    receivedBy: loan?.receivedBy ?? null,
    depositReturnedOn: loan?.depositReturnedOn ?? null,
    cancelledOn: loan?.cancelledOn ?? null,
    cancelReason: loan?.cancelReason ?? null,
    seriesId: loan?.seriesId ?? null,
    extensions: loan?.extensions ?? [],
    reminders: loan?.reminders ?? [],
  };
}

function startsOf(values: LoanValues, from: Day, read: FieldReader): readonly Day[] {
  const every = repeats.find((one) => one === values.every);
  if (every === undefined) return [];
  const count = Number(values.count.trim());
  if (!Number.isInteger(count) || count < 2 || count > SERIES_LIMIT) {
    read.refuse('count', 'loan/series-count', { count: values.count.trim(), limit: SERIES_LIMIT });
    return [];
  }
  return seriesStarts(from, every, count);
}

function timeField(read: FieldReader, field: string, typed: string): string | null {
  const time = readTypedTime(typed);
  if (time.kind === 'wrong') return read.refuse(field, 'loan/time-not-valid', { text: typed.trim() });
  return time.kind === 'date' ? time.date : null;
}

/** A typed time; null where it is empty, or none. */
function timeOf(typed: string): string | null {
  const time = readTypedTime(typed);
  return time.kind === 'date' ? time.date : null;
}

const fieldOrder: readonly string[] = Object.keys(loanValuesSchema.shape);

/** Place of a field on the screen: problems are told from top to bottom. */
function rank(path: string | null): number {
  return fieldOrder.indexOf(path?.split('.')[0] ?? '');
}
