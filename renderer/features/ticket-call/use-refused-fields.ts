import { useEffect, useRef } from 'react';
import type { RecordForm } from '#renderer/entity-ui/use-record-form.ts';
import type { Problem } from '#shared/domain/problem.ts';
import { callTimeId, focusCallControl, focusCallField } from './call-fields.ts';
import { callProblemField } from './call-problem-field.ts';
import type { CallValues } from './call-values.ts';

/**
 * Tells what the register refused beside the field that it is about, and leads to the first field that is wrong.
 *
 * @returns the refusals that no field on the screen shows
 */
export function useRefusedFields({
  form,
  shown,
  refusals,
  sentenceOf,
}: RecordForm<CallValues>): readonly Problem[] {
  const latest = useRef(form);
  latest.current = form;
  const fieldOf = ({ field }: Problem) => callProblemField((field ?? '').split('.'), form.values);
  const others = refusals.filter((problem) => fieldOf(problem) === null);
  const place = useRef(fieldOf);
  place.current = fieldOf;
  useEffect(() => {
    const wrong = [...shown, ...refusals].map((problem) => ({ problem, field: place.current(problem) }));
    for (const { problem, field } of wrong)
      if (field !== null) latest.current.setFieldError(field, sentenceOf(problem));
    const first = wrong.find(({ field }) => field !== null);
    if (first?.field == null) return;
    const { field, problem } = first;
    const isMoment = field === 'opened' || field === 'answered' || field === 'solved';
    if (isMoment && !aboutDay.has(problem.code)) focusCallControl(callTimeId(field));
    else focusCallField(field);
  }, [shown, refusals, sentenceOf]);
  return others;
}

/** What is wrong with the day of a moment; the rest is mended by its time. */
const aboutDay: ReadonlySet<string> = new Set(['ticket-call/day-missing', 'access-point/day-not-valid']);
