import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { FieldReader } from '#renderer/entity-ui/read-fields.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { Outcome, Problem } from '#shared/domain/problem.ts';
import {
  isChosen,
  type Survey,
  type SurveyInput,
  surveyInputSchema,
  surveyQuestionKindSchema,
} from '#shared/domain/survey/survey.ts';
import { modelQuestions, type SurveyModelWords } from '#shared/domain/survey/survey-model.ts';
import { surveyProblems } from '#shared/domain/survey/survey-rules.ts';
import { z } from '#shared/schema.ts';

const questionValuesSchema = z.object({
  id: z.string(),
  text: z.string(),
  kind: surveyQuestionKindSchema,
  options: z.array(z.object({ id: z.string(), label: z.string() })),
});
export type QuestionValues = z.infer<typeof questionValuesSchema>;

/** What is typed in the form of a survey, as it is typed. */
export const surveyValuesSchema = z.object({
  name: z.string(),
  intro: z.string(),
  from: z.string(),
  to: z.string(),
  questions: z.array(questionValuesSchema),
});
export type SurveyValues = z.infer<typeof surveyValuesSchema>;

/** What was typed about a survey and is not in the register. */
export const surveyDraftSchema = z.object({
  savedAt: z.string(),
  /** When the record that it was typed over had been written; null for a new survey. */
  basedOn: z.string().nullable(),
  values: surveyValuesSchema,
});
export type SurveyDraft = z.infer<typeof surveyDraftSchema>;

/** The form of a new survey: nothing yet. */
export const newSurveyValues: SurveyValues = { name: '', intro: '', from: '', to: '', questions: [] };

/** The form of a survey as it stands. */
export function surveyValues({ name, intro, from, to, questions }: Survey): SurveyValues {
  return {
    name,
    intro: intro ?? '',
    from: from === null ? '' : dayText(from),
    to: to === null ? '' : dayText(to),
    questions: questions.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option })),
    })),
  };
}

/** The form filled with the survey that is offered; a name and an introduction that were typed stay. */
export function withModel(values: SurveyValues, words: SurveyModelWords, newId: () => string): SurveyValues {
  return {
    ...values,
    name: values.name.trim() === '' ? words.name : values.name,
    intro: values.intro.trim() === '' ? words.intro : values.intro,
    questions: modelQuestions(words, newId).map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option })),
    })),
  };
}

/** The form with a question moved one place up (−1) or down (+1); the same at the ends. */
export function withMoved(values: SurveyValues, at: number, by: -1 | 1): SurveyValues {
  const moved = values.questions[at];
  const other = values.questions[at + by];
  if (moved === undefined || other === undefined) return values;
  const questions = [...values.questions];
  questions[at] = other;
  questions[at + by] = moved;
  return { ...values, questions };
}

/** Reads what was typed as a survey. Every breach names its field of the form. */
export function readSurveyValues(values: SurveyValues, today: Day): Outcome<SurveyInput> {
  const read = new FieldReader();
  if (values.name.trim() === '') read.refuse('name', 'survey/name-missing');
  if (values.questions.length === 0) read.refuse('questions', 'survey/no-question');
  values.questions.forEach(({ text, kind, options }, at) => {
    if (text.trim() === '') read.refuse(`questions.${at}.text`, 'survey/text-missing', { number: at + 1 });
    if (isChosen(kind))
      options.forEach(({ label }, place) => {
        if (label.trim() === '')
          read.refuse(`questions.${at}.options.${place}.label`, 'survey/label-missing', { number: at + 1 });
      });
  });
  const input = {
    name: values.name,
    intro: read.text(values.intro),
    from: read.day('from', values.from, today),
    to: read.day('to', values.to, today),
    questions: values.questions.map(({ id, text, kind, options }) => ({
      id,
      text,
      kind,
      options: isChosen(kind) ? options : [],
    })),
  };
  if (read.problems.length > 0) return { ok: false, problems: read.problems };
  const parsed = surveyInputSchema.safeParse(input);
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues.map(
        ({ path }): Problem => ({
          code: 'survey/field-too-long',
          values: {},
          severity: 'error',
          row: null,
          field: path.join('.'),
        }),
      ),
    };
  const problems = surveyProblems(parsed.data);
  return problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
}
