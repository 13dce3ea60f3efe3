import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import type { QualityReview, QualityReviewInput } from '#shared/domain/quality/quality-review.ts';
import { z } from '#shared/schema.ts';

/** What is said of a question: a step, `n` where it was not looked at, empty while nothing is said. */
export const typedSteps = ['1', '2', '3', '4', 'n'] as const;
const typedStepSchema = z.enum(['', ...typedSteps]);
export type TypedStep = z.infer<typeof typedStepSchema>;

const typedAnswerSchema = z.object({ step: typedStepSchema, comment: z.string() });
export type TypedAnswer = z.infer<typeof typedAnswerSchema>;

/** Nothing said yet. */
export const noAnswer: TypedAnswer = { step: '', comment: '' };

/** What is typed in the form of a review. */
export const reviewValuesSchema = z.object({
  placeId: z.string(),
  gridId: z.string(),
  day: z.string(),
  participants: z.string(),
  /** By id of the question. */
  answers: z.record(z.string(), typedAnswerSchema),
  actions: z.string(),
  comment: z.string(),
});
export type ReviewValues = z.infer<typeof reviewValuesSchema>;

/** What was typed about a review and is not in the register. */
export const reviewDraftSchema = z.object({
  savedAt: z.string(),
  basedOn: z.string().nullable(),
  values: reviewValuesSchema,
});
export type ReviewDraft = z.infer<typeof reviewDraftSchema>;

/** The form of a new review, today. */
export function newReviewValues(placeId: string, gridId: string, today: Day): ReviewValues {
  return {
    placeId,
    gridId,
    day: dayText(today),
    participants: '',
    answers: {},
    actions: '',
    comment: '',
  };
}

/** The form of a review as it stands. */
export function reviewValues(review: QualityReview): ReviewValues {
  return {
    placeId: review.placeId,
    gridId: review.gridId,
    day: dayText(review.day),
    participants: review.participants ?? '',
    answers: Object.fromEntries(
      review.answers.map(({ id, step, comment }) => [
        id,
        { step: step === null ? 'n' : (typedSteps[step - 1] ?? 'n'), comment: comment ?? '' },
      ]),
    ),
    actions: review.actions ?? '',
    comment: review.comment ?? '',
  };
}

/**
 * Reads what was typed as a review; each breach names its field. What nothing was said of is left out, what was not
 * looked at is kept as such: neither is ever the first step.
 *
 * @param asked ids of the questions of the grid, in order; answers to others are left out
 */
export function readReviewValues(
  values: ReviewValues,
  asked: readonly string[],
  today: Day,
): Outcome<QualityReviewInput> {
  const read = new FieldReader();
  if (values.placeId === '') read.refuse('placeId', 'quality/place-missing');
  if (values.gridId === '') read.refuse('gridId', 'quality/grid-missing');
  const day = readTypedDay(values.day, today);
  if (day.kind === 'empty') read.refuse('day', 'quality/day-missing');
  if (day.kind === 'wrong') read.refuse('day', 'quality/day-not-valid', { text: values.day.trim() });
  if (day.kind === 'date' && day.date > today)
    read.refuse('day', 'quality/day-to-come', { text: dayText(day.date) });
  if (day.kind !== 'date' || read.problems.length > 0) return { ok: false, problems: read.problems };
  return {
    ok: true,
    value: {
      placeId: values.placeId,
      gridId: values.gridId,
      day: day.date,
      participants: read.text(values.participants),
      answers: asked.flatMap((id) => {
        const { step, comment } = values.answers[id] ?? noAnswer;
        const remark = read.text(comment);
        if (step === '' && remark === null) return [];
        return [{ id, step: step === '' || step === 'n' ? null : Number(step), comment: remark }];
      }),
      actions: read.text(values.actions),
      comment: read.text(values.comment),
    },
  };
}
