import type { PrintedItem } from '#renderer/documents/printed-item.ts';
import { type Survey, type SurveyQuestion, surveyMarks } from '#shared/domain/survey/survey.ts';

/** Lines to write on under a question of words. */
const LINES = 3;

/** A label with no more letters stands beside three others. */
const SHORT_LABEL = 22;
const SIDE_BY_SIDE = 4;

/** The words of the printed sheet. */
export type SheetWords = {
  readonly marks: (mark: (typeof surveyMarks)[number]) => string;
  readonly place: string;
  readonly day: string;
  readonly number: string;
  readonly several: string;
};

/** What the sheets bear beside the questions. */
export type SheetChoice = {
  readonly organisation: string | null;
  readonly intro: string;
  /** Name of the place; null = a line to write it on. Undefined where the sheet asks for none. */
  readonly place: string | null | undefined;
  readonly withDay: boolean;
  /** Number of the first sheet; null where they bear none. */
  readonly firstNumber: number | null;
  readonly copies: number;
};

/** The sheets of a survey as they print: one to photocopy, or several that each bear their number. */
export function sheetItems(survey: Survey, choice: SheetChoice, words: SheetWords): readonly PrintedItem[] {
  return Array.from({ length: choice.copies }, (_, copy) => oneSheet(survey, choice, words, copy)).flat();
}

function oneSheet(
  survey: Survey,
  { organisation, intro, place, withDay, firstNumber }: SheetChoice,
  words: SheetWords,
  copy: number,
): readonly PrintedItem[] {
  const key = (name: string): string => `${name}-${copy}`;
  const blanks = [
    ...(place === undefined ? [] : [{ label: words.place, text: place }]),
    ...(withDay ? [{ label: words.day, text: null }] : []),
    ...(firstNumber === null ? [] : [{ label: words.number, text: String(firstNumber + copy) }]),
  ];
  return [
    {
      kind: 'title',
      key: key('title'),
      text: survey.name,
      lines: organisation === null ? [] : [organisation],
      ...(copy === 0 ? {} : { startsPage: true as const }),
    },
    ...(intro.trim() === '' ? [] : [{ kind: 'paragraph' as const, key: key('intro'), text: intro.trim() }]),
    ...(blanks.length === 0 ? [] : [{ kind: 'blanks' as const, key: key('blanks'), blanks }]),
    ...survey.questions.map((question, at) => questionItem(question, at, key(question.id), words)),
  ];
}

function questionItem(
  { text, kind, options }: SurveyQuestion,
  at: number,
  key: string,
  words: SheetWords,
): PrintedItem {
  const isMark = kind === 'mark';
  return {
    kind: 'question',
    key,
    text: `${at + 1}. ${text}`,
    hint: kind === 'choices' ? words.several : null,
    boxes: isMark ? [...surveyMarks].reverse().map(words.marks) : options.map(({ label }) => label),
    isScale:
      isMark || (options.length <= SIDE_BY_SIDE && options.every(({ label }) => label.length <= SHORT_LABEL)),
    lines: kind === 'words' ? LINES : 0,
  };
}
