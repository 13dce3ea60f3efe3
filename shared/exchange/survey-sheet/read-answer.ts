import { accepted, type Outcome, refused } from '#shared/domain/problem.ts';
import { optionLetter } from '#shared/domain/survey/option-letter.ts';
import { type SurveyAnswer, type SurveyQuestion, surveyMarks } from '#shared/domain/survey/survey.ts';
import { type Cell, cellText } from '#shared/exchange/spreadsheet/sheet.ts';
import { foldText } from '#shared/search/fold-text.ts';

/** Ways of saying a mark, beside its digit, folded; the longer ones are looked for first. */
const markWords: readonly (readonly [words: string, mark: number])[] = [
  ['pas du tout', 1],
  ['not at all', 1],
  ['plutot pas', 2],
  ['rather not', 2],
  ['plutot insatisfait', 2],
  ['peu satisfait', 2],
  ['pas satisfait', 2],
  ['insatisfait', 1],
  ['tres', 4],
  ['very', 4],
  ['plutot', 3],
  ['rather', 3],
  ['satisfait', 3],
  ['satisfied', 3],
];

/** Cells that say that nothing was answered. */
const nothing: ReadonlySet<string> = new Set([
  '',
  '-',
  '–',
  'n r',
  'nr',
  'n.r.',
  'sans reponse',
  'no answer',
]);

/**
 * Reads what a cell answers to a question: a mark by its digit or its words, options by their label or their letter
 * (several parted by `;`, or by commas where no label has one), words as they stand. Null = the question was skipped.
 */
export function readAnswer(question: SurveyQuestion, cell: Cell | undefined): Outcome<SurveyAnswer | null> {
  const text = cellText(cell);
  const folded = foldText(text);
  if (nothing.has(folded) || nothing.has(text.toLowerCase())) return accepted(null);
  const answer = { id: question.id, mark: null, optionIds: [], words: null, quoted: false };
  if (question.kind === 'words') return accepted({ ...answer, words: text });
  if (question.kind === 'mark') {
    const mark = readMark(text, folded);
    return mark === null
      ? refused('survey/mark-not-valid', { question: question.text, text }, question.id)
      : accepted({ ...answer, mark });
  }
  const optionIds = readOptions(question, text);
  if (optionIds === null)
    return refused(
      'survey/option-not-valid',
      { question: question.text, text, options: question.options.map(({ label }) => label).join(' / ') },
      question.id,
    );
  if (question.kind === 'choice' && optionIds.length > 1)
    return refused('survey/one-option-only', { question: question.text, text }, question.id);
  return accepted({ ...answer, optionIds: [...optionIds] });
}

/** A digit alone or before its words (« 4 », « 4 - Très satisfait », « 4/4 »); else its words. */
function readMark(text: string, folded: string): number | null {
  const [, digit] = /^([1-4])(?:[.,]0+)?(?:\s*\/\s*4)?(?=$|\s|[-–:.)])/.exec(text) ?? [];
  if (digit !== undefined) return surveyMarks.find((mark) => mark === Number(digit)) ?? null;
  if (/\d/.test(text)) return null;
  return markWords.find(([words]) => folded.includes(words))?.[1] ?? null;
}

/** The options that a text names, in their order; null where a part of it is none. */
function readOptions({ options }: SurveyQuestion, text: string): readonly string[] | null {
  const byWord = new Map<string, string>();
  options.forEach(({ id, label }, place) => {
    byWord.set(foldText(label), id);
    if (!byWord.has(optionLetter(place))) byWord.set(optionLetter(place), id);
  });
  const whole = byWord.get(foldText(text));
  if (whole !== undefined) return [whole];
  for (const separator of [/[;\n|]/, /[;\n|,]/, /[;\n|,\s/]+/]) {
    const parts = text
      .split(separator)
      .map(foldText)
      .filter((part) => part !== '');
    const ids = parts.flatMap((part) => byWord.get(part) ?? []);
    if (ids.length === parts.length && ids.length > 0)
      return options.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
  }
  return null;
}
