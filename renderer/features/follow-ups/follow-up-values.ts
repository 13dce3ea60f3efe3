import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import { type FollowUp, type FollowUpInput, followUpKindSchema } from '#shared/domain/follow-up/follow-up.ts';
import { followUpProblems } from '#shared/domain/follow-up/follow-up-rules.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import { type SubjectKey, subjectOf } from '#shared/domain/record/subject.ts';
import { z } from '#shared/schema.ts';

/** What a visit or a contact is about. */
export type FollowUpSubject = { readonly key: SubjectKey; readonly id: string };

/** What the entry of a visit or a contact holds while it is typed. */
export const followUpValuesSchema = z.object({
  kind: followUpKindSchema,
  day: z.string(),
  text: z.string(),
  nextOn: z.string(),
});
export type FollowUpValues = z.infer<typeof followUpValuesSchema>;

/** The values that an entry begins with: today's visit, or what is noted. */
export function followUpValues(
  followUp: FollowUp | null,
  subject: FollowUpSubject,
  today: Day,
): FollowUpValues {
  if (followUp === null)
    return {
      kind: subject.key === 'accessPointId' ? 'visit' : 'phone',
      day: dayText(today),
      text: '',
      nextOn: '',
    };
  const { kind, day, text, nextOn } = followUp;
  return { kind, day: dayText(day), text: text ?? '', nextOn: nextOn === null ? '' : dayText(nextOn) };
}

/**
 * Reads what was typed; each problem names its field.
 *
 * @param followUp the one that is edited; null for a new one
 */
export function readFollowUpValues(
  { kind, day, text, nextOn }: FollowUpValues,
  followUp: FollowUp | null,
  subject: FollowUpSubject,
  today: Day,
): Outcome<FollowUpInput> {
  const on = readTypedDay(day, today);
  const next = readTypedDay(nextOn, today);
  const problems: Problem[] = [];
  if (on.kind === 'empty') problems.push(problem('follow-up/day-missing', 'day', ''));
  if (on.kind === 'wrong') problems.push(problem('follow-up/day-not-valid', 'day', day));
  if (on.kind === 'date' && on.date > today) problems.push(problem('follow-up/day-to-come', 'day', day));
  if (next.kind === 'wrong') problems.push(problem('follow-up/day-not-valid', 'nextOn', nextOn));
  if (on.kind !== 'date' || problems.length > 0) return { ok: false, problems };
  const planned = next.kind === 'date' ? next.date : null;
  const input: FollowUpInput = {
    ...subjectOf(subject),
    kind,
    day: on.date,
    text: text.trim() === '' ? null : text.trim(),
    nextOn: planned,
    // Another date is another thing to do.
    nextDoneOn: planned !== null && followUp?.nextOn === planned ? followUp.nextDoneOn : null,
  };
  const broken = followUpProblems(input);
  return broken.length > 0 ? { ok: false, problems: broken } : { ok: true, value: input };
}

function problem(code: string, field: string, text: string): Problem {
  return { code, values: { text: text.trim().slice(0, 40) }, severity: 'error', row: null, field };
}
