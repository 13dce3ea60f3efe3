import { NAME_LIMIT, TEXT_LIMIT } from '#shared/domain/access-point/access-point.ts';
import { daySchema } from '#shared/domain/calendar/day.ts';
import { idSchema, recordShape } from '#shared/domain/record/record.ts';
import { z } from '#shared/schema.ts';

/** How a question is answered: a mark of satisfaction, one option, several, or words (which may be quoted). */
export const surveyQuestionKinds = ['mark', 'choice', 'choices', 'words'] as const;
export const surveyQuestionKindSchema = z.enum(surveyQuestionKinds);
export type SurveyQuestionKind = z.infer<typeof surveyQuestionKindSchema>;

/** Whether a question is answered by choosing among options. */
export function isChosen(kind: SurveyQuestionKind): boolean {
  return kind === 'choice' || kind === 'choices';
}

/** Best mark of satisfaction; 1 is the worst. */
export const SURVEY_MARKS = 4;

/** The marks, worst first. */
export const surveyMarks = [1, 2, 3, 4] as const;
export type SurveyMark = (typeof surveyMarks)[number];

export const surveyQuestionSchema = z.object({
  id: idSchema,
  text: z.string().trim().min(1).max(500),
  kind: surveyQuestionKindSchema,
  /** What can be chosen, in order; empty where nothing is. */
  options: z.array(z.object({ id: idSchema, label: z.string().trim().min(1).max(NAME_LIMIT) })).max(30),
});
export type SurveyQuestion = z.infer<typeof surveyQuestionSchema>;

/** What an officer types of a survey of users. */
export const surveyFields = {
  name: z.string().trim().min(1).max(NAME_LIMIT),
  /** Words at the head of the printed sheet. */
  intro: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
  /** First and last day of the inquiry; null = not set. */
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  /** In the order in which they are asked. */
  questions: z.array(surveyQuestionSchema).max(60),
} as const;
export const surveyInputSchema = z.object(surveyFields);
export type SurveyInput = z.infer<typeof surveyInputSchema>;

/** *Enquête auprès des usagers*: a short questionnaire of the officer's own. */
export const surveySchema = z.object({ ...recordShape, ...surveyFields });
export type Survey = z.infer<typeof surveySchema>;

export const surveyAnswerSchema = z.object({
  /** Id of the question that is answered. */
  id: idSchema,
  mark: z.int().min(1).max(SURVEY_MARKS).nullable(),
  optionIds: z.array(idSchema).max(30),
  words: z.string().trim().min(1).max(TEXT_LIMIT).nullable(),
  /** Whether these words may be quoted in the report (*témoignage*): the officer says so for each. */
  quoted: z.boolean(),
});
export type SurveyAnswer = z.infer<typeof surveyAnswerSchema>;

/** What one respondent said. Nothing tells who it was. */
export const surveyResponseFields = {
  surveyId: idSchema,
  placeId: idSchema.nullable(),
  day: daySchema.nullable(),
  /** A question that was not answered has no entry. */
  answers: z.array(surveyAnswerSchema).max(60),
  /** Number of the sheet, on paper or in the spreadsheet that it was read from, to find it again. */
  number: z.string().trim().min(1).max(60).nullable(),
} as const;
export const surveyResponseInputSchema = z.object(surveyResponseFields);
export type SurveyResponseInput = z.infer<typeof surveyResponseInputSchema>;

/** *Réponse*: the sheet of one respondent. */
export const surveyResponseSchema = z.object({ ...recordShape, ...surveyResponseFields });
export type SurveyResponse = z.infer<typeof surveyResponseSchema>;
