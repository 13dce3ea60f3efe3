import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import { measureLabel } from './measure-label.ts';
import type { Refusal } from './use-grid-acts.ts';

const SHOWN_REFUSALS = 5;

type Props = { readonly refusals: readonly Refusal[]; readonly onClose: () => void };

/** Says why the last act on the grid was not kept, cell by cell; nothing when it was. */
export function RefusalNotice({ refusals, onClose }: Props) {
  const { t } = useTranslation('usage');
  const { t: tLists } = useTranslation('lists');
  if (refusals.length === 0) return null;
  const sentence = ({ placeName, measure, problem }: Refusal) =>
    // What the register refuses names its place and months by itself; a cell that can't be read does not.
    measure === null
      ? problemSentence(problem)
      : t('cellProblem', {
          place: placeName,
          measure: measureLabel(tLists, measure),
          sentence: problemSentence(problem),
        });
  const left = refusals.length - SHOWN_REFUSALS;
  return (
    <Alert
      color="red"
      role="alert"
      withCloseButton
      closeButtonLabel={t('notSaved')}
      title={t('notSaved')}
      onClose={onClose}
    >
      {refusals.slice(0, SHOWN_REFUSALS).map((refusal) => (
        <p key={sentence(refusal)}>{sentence(refusal)}</p>
      ))}
      {left > 0 && <p>{t('moreProblems', { count: left })}</p>}
    </Alert>
  );
}
