import {
  type ExplorationInput,
  explorationFields as fields,
} from '#shared/domain/exploration/exploration.ts';
import { type FieldWords, type HistoryTools, valueWords } from './field-words.ts';

/** How each field of an analysis that was kept is told. */
export function explorationFieldWords({
  explorer: t,
}: HistoryTools): Readonly<Record<keyof ExplorationInput, FieldWords>> {
  return {
    name: valueWords(t('history.name'), fields.name, (name) => name),
    question: valueWords(t('history.question'), fields.question, ({ period }) =>
      t('history.questionTold', { from: period.from, to: period.to }),
    ),
    inReport: valueWords(t('history.inReport'), fields.inReport, (shown) =>
      t(shown ? 'history.yes' : 'history.no'),
    ),
    note: valueWords(t('history.note'), fields.note, (note) => note ?? ''),
  };
}
