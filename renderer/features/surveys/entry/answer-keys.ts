import { optionLetter } from '#shared/domain/survey/option-letter.ts';
import type { SurveyQuestion } from '#shared/domain/survey/survey.ts';
import { type EntryAnswer, noAnswer } from './entry-values.ts';

/** What a key does in a question: its answer afterwards, and whether the next question comes. Null = nothing. */
export type KeyEffect = { readonly answer: EntryAnswer; readonly goesOn: boolean } | null;

/** The digit of a key by its place on the keyboard: a French one writes `&` where it says 1. */
const digitOf = (code: string): number | null => {
  const [, digit] = /^(?:Digit|Numpad)([1-4])$/.exec(code) ?? [];
  return digit === undefined ? null : Number(digit);
};

/**
 * What a key answers: 1 to 4 give the mark, a letter ticks its option, Backspace takes the answer away, Enter goes on.
 *
 * @param key what the key writes @param code which key it is
 */
export function keyEffect(
  question: SurveyQuestion,
  answer: EntryAnswer,
  { key, code }: { readonly key: string; readonly code: string },
): KeyEffect {
  if (key === 'Enter') return { answer, goesOn: true };
  if (key === 'Backspace' || key === 'Delete') return { answer: noAnswer, goesOn: false };
  if (question.kind === 'mark') {
    const mark = digitOf(code);
    return mark === null ? null : { answer: { ...noAnswer, mark }, goesOn: true };
  }
  const option = question.options.find((_, place) => optionLetter(place) === key.toLowerCase());
  if (option === undefined) return null;
  if (question.kind === 'choice') return { answer: { ...noAnswer, optionIds: [option.id] }, goesOn: true };
  return { answer: withTicked(answer, option.id), goesOn: false };
}

/** The answer with an option ticked, or no longer. */
export function withTicked(answer: EntryAnswer, optionId: string): EntryAnswer {
  const ticked = answer.optionIds.includes(optionId);
  return {
    ...noAnswer,
    optionIds: ticked ? answer.optionIds.filter((id) => id !== optionId) : [...answer.optionIds, optionId],
  };
}
