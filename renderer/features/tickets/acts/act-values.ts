import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { instantAt } from '#shared/domain/calendar/instant-at.ts';
import { readTypedTime } from '#shared/domain/calendar/typed-time.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { TicketAct } from '#shared/domain/ticket/ticket-act.ts';
import { readTypedMinutes } from '#shared/domain/ticket/typed-minutes.ts';
import { z } from '#shared/schema.ts';
import type { OfferedAct } from './offered-acts.ts';

/** What is typed in the dialog of an act, as it is typed; each act shows the fields that are its own. */
export const actValuesSchema = z.object({
  text: z.string(),
  minutes: z.string(),
  officer: z.string(),
  /** `earlier` for what is entered after the event. */
  when: z.enum(['now', 'earlier']),
  day: z.string(),
  time: z.string(),
  travelMinutes: z.string(),
  /** Who is waited on. */
  whom: z.enum(['caller', 'third']),
  askAgainOn: z.string(),
  outsideName: z.string(),
  outsideContact: z.string(),
  levelId: z.string(),
  toOfficer: z.string(),
  cause: z.string(),
  solution: z.string(),
  satisfaction: z.string(),
  satisfactionText: z.string(),
  /** The other tickets that are solved with it. */
  alsoSolved: z.array(z.string()),
});
export type ActValues = z.infer<typeof actValuesSchema>;

/** An act that was typed and is not in the register. */
export const actDraftSchema = z.object({
  savedAt: z.string(),
  basedOn: z.string().nullable(),
  values: actValuesSchema,
});
export type ActDraft = z.infer<typeof actDraftSchema>;

/** Nothing typed. */
export const emptyActValues: ActValues = {
  text: '',
  minutes: '',
  officer: '',
  when: 'now',
  day: '',
  time: '',
  travelMinutes: '',
  whom: 'caller',
  askAgainOn: '',
  outsideName: '',
  outsideContact: '',
  levelId: '',
  toOfficer: '',
  cause: '',
  solution: '',
  satisfaction: '',
  satisfactionText: '',
  alsoSolved: [],
};

/** Where and when an act is read. */
export type ActReading = {
  readonly today: Day;
  /** IANA name of the register's time zone. */
  readonly timeZone: string;
};

/** Reads what was typed as an act. Every breach names its field, so that its sentence stands beside it. */
export function readAct(kind: OfferedAct, values: ActValues, context: ActReading): Outcome<TicketAct> {
  const read = new FieldReader();
  const told = {
    at: values.when === 'now' ? null : readInstant(read, 'at', values, context),
    officer: read.text(values.officer),
    text: read.text(values.text),
    minutes: readMinutes(read, 'minutes', values.minutes),
  };
  const act = ownAct(kind, values, told, read, context);
  return read.problems.length > 0 ? { ok: false, problems: read.problems } : { ok: true, value: act };
}

type Told = Pick<TicketAct, 'at' | 'officer' | 'text' | 'minutes'>;

function ownAct(
  kind: OfferedAct,
  values: ActValues,
  told: Told,
  read: FieldReader,
  { today }: ActReading,
): TicketAct {
  const outsideName = read.text(values.outsideName);
  const outsideContact = read.text(values.outsideContact);
  switch (kind) {
    case 'visit':
      return { ...told, kind, travelMinutes: readMinutes(read, 'travelMinutes', values.travelMinutes) };
    case 'waiting':
      return values.whom === 'third'
        ? { ...told, kind: 'waitingThird', outsideName, outsideContact }
        : {
            ...told,
            kind: 'waitingCaller',
            askAgainOn: read.day('askAgainOn', values.askAgainOn, today),
          };
    case 'handedOver':
      return {
        ...told,
        kind,
        levelId: read.text(values.levelId),
        toOfficer: read.text(values.toOfficer),
        outsideName,
        outsideContact,
      };
    case 'solved':
      return {
        ...told,
        kind,
        cause: read.text(values.cause),
        solution: read.text(values.solution),
        alsoSolved: values.alsoSolved,
      };
    case 'closed':
      return {
        ...told,
        kind,
        satisfaction: values.satisfaction === '' ? null : Number(values.satisfaction),
        satisfactionText: read.text(values.satisfactionText),
      };
    case 'note':
      if (told.text === null) read.refuse('text', 'ticket/note-empty');
      return { ...told, kind };
    case 'answered':
    case 'resumed':
    case 'reopened':
      return { ...told, kind };
  }
}

/** A day and a time as an instant; both are asked for. @param field that beside which a breach is told */
export function readInstant(
  read: FieldReader,
  field: string,
  typed: { readonly day: string; readonly time: string },
  { today, timeZone }: ActReading,
): string | null {
  const day = read.day(field, typed.day, today);
  const time = readTypedTime(typed.time);
  if (day === null) {
    if (typed.day.trim() === '') read.refuse(field, 'ticket/day-missing');
    return null;
  }
  if (time.kind === 'date') return instantAt(day, time.date, timeZone);
  return time.kind === 'empty'
    ? read.refuse(field, 'ticket/time-missing')
    : read.refuse(field, 'ticket/time-not-valid', { text: typed.time.trim() });
}

/** A time spent, in minutes. */
export function readMinutes(read: FieldReader, field: string, typed: string): number | null {
  const minutes = readTypedMinutes(typed);
  if (minutes.kind === 'wrong') return read.refuse(field, 'ticket/minutes-not-valid', { text: typed.trim() });
  return minutes.kind === 'date' ? minutes.date : null;
}
