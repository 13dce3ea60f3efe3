import {
  surveyFields as fields,
  surveyResponseFields as responseFields,
  type SurveyAnswer,
  type SurveyInput,
  type SurveyQuestion,
  type SurveyResponseInput,
} from '#shared/domain/survey/survey.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { type FieldWords, type HistoryTools, listWords, valueWords } from './field-words.ts';

const asIs = (text: string): string => text;

/** How each field of a survey of users is told. */
export function surveyFieldWords({
  surveys,
  language,
}: HistoryTools): Readonly<Record<keyof SurveyInput, FieldWords>> {
  const question = ({ text, kind, options }: SurveyQuestion): string =>
    options.length === 0
      ? `${text} (${surveys(`kinds.${kind}`)})`
      : `${text} (${options.map(({ label }) => label).join(' / ')})`;
  const day = (value: string): string => dayInWords(value, language);
  return {
    name: valueWords(surveys('fields.name'), fields.name, asIs),
    intro: valueWords(surveys('fields.intro'), fields.intro, asIs),
    from: valueWords(surveys('fields.from'), fields.from, day),
    to: valueWords(surveys('fields.to'), fields.to, day),
    questions: listWords(surveys('fields.questions'), fields.questions, question),
  };
}

/** How each field of a response to a survey is told. */
export function surveyResponseFieldWords({
  surveys,
  language,
  nameOf,
}: HistoryTools): Readonly<Record<keyof SurveyResponseInput, FieldWords>> {
  const unknown = surveys('said.unknown');
  const said = ({ mark, optionIds, words, quoted }: SurveyAnswer): string => {
    if (mark !== null) return surveys('said.mark', { mark });
    if (words !== null) return quoted ? surveys('said.quoted', { words }) : words;
    return optionIds.map((id) => nameOf(id) ?? unknown).join(', ');
  };
  return {
    surveyId: valueWords(surveys('fields.surveyId'), responseFields.surveyId, (id) => nameOf(id) ?? unknown),
    placeId: valueWords(surveys('fields.placeId'), responseFields.placeId, (id) => nameOf(id) ?? unknown),
    day: valueWords(surveys('fields.day'), responseFields.day, (value) => dayInWords(value, language)),
    number: valueWords(surveys('fields.number'), responseFields.number, asIs),
    answers: listWords(
      surveys('fields.answers'),
      responseFields.answers,
      (answer) => `${nameOf(answer.id) ?? unknown} ${said(answer)}`,
    ),
  };
}
