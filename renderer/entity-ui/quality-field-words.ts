import { type QualityGridInput, qualityGridFields } from '#shared/domain/quality/quality-grid.ts';
import {
  type QualityAnswer,
  type QualityReviewInput,
  qualityReviewFields,
} from '#shared/domain/quality/quality-review.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { type FieldWords, type HistoryTools, listWords, valueWords } from './field-words.ts';

const asIs = (text: string): string => text;

/** How each field of a grid of quality is told. */
export function qualityGridFieldWords({
  quality,
}: HistoryTools): Readonly<Record<keyof QualityGridInput, FieldWords>> {
  return {
    name: valueWords(quality('fields.name'), qualityGridFields.name, asIs),
    intro: valueWords(quality('fields.intro'), qualityGridFields.intro, asIs),
    stepLabels: listWords(quality('fields.stepLabels'), qualityGridFields.stepLabels, asIs),
    themes: listWords(quality('fields.themes'), qualityGridFields.themes, ({ name }) => name),
    questions: listWords(quality('fields.questions'), qualityGridFields.questions, ({ text, retired }) =>
      retired ? quality('said.retired', { text }) : text,
    ),
  };
}

/** How each field of a quality review is told. */
export function qualityReviewFieldWords({
  quality,
  language,
  nameOf,
}: HistoryTools): Readonly<Record<keyof QualityReviewInput, FieldWords>> {
  const unknown = quality('said.unknown');
  const answer = ({ id, step, comment }: QualityAnswer): string => {
    const question = nameOf(id) ?? unknown;
    const said =
      step === null ? quality('said.notLooked', { question }) : quality('said.step', { question, step });
    return comment === null ? said : `${said} (${comment})`;
  };
  return {
    placeId: valueWords(
      quality('fields.placeId'),
      qualityReviewFields.placeId,
      (id) => nameOf(id) ?? unknown,
    ),
    gridId: valueWords(quality('fields.gridId'), qualityReviewFields.gridId, (id) => nameOf(id) ?? unknown),
    day: valueWords(quality('fields.day'), qualityReviewFields.day, (day) => dayInWords(day, language)),
    participants: valueWords(quality('fields.participants'), qualityReviewFields.participants, asIs),
    answers: listWords(quality('fields.answers'), qualityReviewFields.answers, answer),
    actions: valueWords(quality('fields.actions'), qualityReviewFields.actions, asIs),
    comment: valueWords(quality('fields.comment'), qualityReviewFields.comment, asIs),
  };
}
