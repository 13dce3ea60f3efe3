import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { monthsText } from '#shared/domain/usage-return/return-rules.ts';
import type { CellChange } from '#shared/exchange/questionnaire/compare-column.ts';
import {
  isReplaced,
  type QuestionnaireReview,
  type ReviewDecisions,
  type ReviewedFile,
} from '#shared/exchange/questionnaire/review.ts';
import { type ChangeWords, changeLabel, contentText } from './content-text.ts';

const columns = [
  'file',
  'state',
  'taken',
  'place',
  'months',
  'what',
  'register',
  'value',
  'choice',
  'remark',
] as const;

/** The account of a batch: headings, then a line for each value and each remark of each file, one at least a file. */
export function reportTable(
  { files }: QuestionnaireReview,
  decisions: ReviewDecisions,
  words: ChangeWords,
): readonly (readonly string[])[] {
  return [
    columns.map((column) => words.t(`back.reportColumns.${column}`)),
    ...files.flatMap((file) => fileLines(file, decisions, words)),
  ];
}

function fileLines(
  file: ReviewedFile,
  decisions: ReviewDecisions,
  words: ChangeWords,
): readonly (readonly string[])[] {
  const { t } = words;
  const head = [file.name, t(`back.states.${file.state}`), t(file.accepted ? 'back.yes' : 'back.no')];
  const places = file.owners.map(({ name }) => name).join(', ');
  const period = file.period === null ? '' : monthsText(file.period.from, file.period.to);
  const lines = [
    ...file.changes.map((change) => [
      ...head,
      ownerName(file, change),
      monthsText(change.run.from, change.run.to),
      changeLabel(change.key, words),
      contentText(change, change.register, words),
      contentText(change, change.file, words),
      t(`back.choices.${choiceOf(file, change, decisions)}`),
      '',
    ]),
    ...file.problems.map((problem) => [...head, places, period, '', '', '', '', problemSentence(problem)]),
  ];
  return lines.length > 0 ? lines : [[...head, places, period, '', '', '', '', '']];
}

function choiceOf(
  file: ReviewedFile,
  change: CellChange,
  decisions: ReviewDecisions,
): 'new' | 'keep' | 'replace' | 'left' {
  if (!file.accepted) return 'left';
  if (change.kind === 'new') return 'new';
  return isReplaced(change, decisions) ? 'replace' : 'keep';
}

function ownerName({ owners }: ReviewedFile, { placeId, stopId }: CellChange): string {
  return owners.find((owner) => owner.placeId === placeId && owner.stopId === stopId)?.name ?? '';
}
