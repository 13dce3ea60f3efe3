import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Outcome } from '#shared/domain/problem.ts';
import {
  type Survey,
  type SurveyAnswer,
  type SurveyResponse,
  type SurveyResponseInput,
  surveyResponseInputSchema,
} from '#shared/domain/survey/survey.ts';
import { z } from '#shared/schema.ts';

/** What was ticked and written on a sheet, as it is entered. */
export const entryValuesSchema = z.object({
  placeId: z.string(),
  day: z.string(),
  number: z.string(),
  /** By question; one that was skipped is not there. */
  answers: z.record(
    z.string(),
    z.object({ mark: z.number().nullable(), optionIds: z.array(z.string()), words: z.string() }),
  ),
});
export type EntryValues = z.infer<typeof entryValuesSchema>;
export type EntryAnswer = EntryValues['answers'][string];

/** The answer to a question that was skipped. */
export const noAnswer: EntryAnswer = { mark: null, optionIds: [], words: '' };

/** An empty sheet. @param number of the sheet; empty where they are not numbered */
export function newEntry(number = ''): EntryValues {
  return { placeId: '', day: '', number, answers: {} };
}

/** The sheet after one that was entered: of the same place and day, under the next number. */
export function nextEntry({ placeId, day, number }: EntryValues): EntryValues {
  const digits = /^\d+$/.test(number.trim()) ? String(Number(number) + 1) : '';
  return { placeId, day, number: digits, answers: {} };
}

/** A response as it stands, to be corrected. */
export function entryOf({ placeId, day, number, answers }: SurveyResponse): EntryValues {
  return {
    placeId: placeId ?? '',
    day: day === null ? '' : dayText(day),
    number: number ?? '',
    answers: Object.fromEntries(
      answers.map(({ id, mark, optionIds, words }) => [
        id,
        { mark, optionIds: [...optionIds], words: words ?? '' },
      ]),
    ),
  };
}

/** Whether nothing was answered yet. */
export function isEmptyEntry({ answers }: EntryValues): boolean {
  return Object.values(answers).every(isSkipped);
}

function isSkipped({ mark, optionIds, words }: EntryAnswer): boolean {
  return mark === null && optionIds.length === 0 && words.trim() === '';
}

/**
 * Reads a sheet. Words that were to be quoted stay so where they are still the same.
 *
 * @param before the response that is corrected; null for a new one
 */
export function readEntry(
  values: EntryValues,
  survey: Survey,
  before: SurveyResponse | null,
  today: Day,
): Outcome<SurveyResponseInput> {
  const read = new FieldReader();
  const day = read.day('day', values.day, today);
  if (day !== null && day > today) read.refuse('day', 'survey/day-in-future');
  if (isEmptyEntry(values)) read.refuse('answers', 'survey/sheet-empty');
  if (read.problems.length > 0) return { ok: false, problems: read.problems };
  const answers = survey.questions.flatMap(({ id, options }): readonly SurveyAnswer[] => {
    const answer = values.answers[id];
    if (answer === undefined || isSkipped(answer)) return [];
    const words = read.text(answer.words);
    const known = before?.answers.find((one) => one.id === id);
    // In the order in which they are offered, whatever the order of ticking.
    const optionIds = options.flatMap((option) => (answer.optionIds.includes(option.id) ? [option.id] : []));
    return [
      { id, mark: answer.mark, optionIds, words, quoted: known?.quoted === true && known.words === words },
    ];
  });
  const parsed = surveyResponseInputSchema.safeParse({
    surveyId: survey.id,
    placeId: values.placeId === '' ? null : values.placeId,
    day,
    answers,
    number: read.text(values.number),
  });
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    problems: [{ code: 'survey/field-too-long', values: {}, severity: 'error', row: null, field: null }],
  };
}
