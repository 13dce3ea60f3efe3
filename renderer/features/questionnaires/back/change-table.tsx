import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/questionnaires/questionnaires.module.css';
import { monthsText } from '#shared/domain/usage-return/return-rules.ts';
import type { CellChange } from '#shared/exchange/questionnaire/compare-column.ts';
import { isReplaced, type ReviewDecisions } from '#shared/exchange/questionnaire/review.ts';
import { type ChangeWords, changeLabel, contentText } from './content-text.ts';

type Props = {
  readonly title: string;
  readonly changes: readonly CellChange[];
  /** How the place or stop of a change is called; null where the file has only one. */
  readonly nameOf: ((change: CellChange) => string) | null;
  readonly decisions: ReviewDecisions;
  /** Null where nothing is to be chosen. */
  readonly onChoice: ((change: CellChange, choice: 'keep' | 'replace') => void) | null;
};

/** Values of a file beside those of the register; where both say something, which one holds is chosen line by line. */
export function ChangeTable({ title, changes, nameOf, decisions, onChoice }: Props) {
  const { t, i18n } = useTranslation('questionnaires');
  const { t: tLists } = useTranslation('lists');
  const words: ChangeWords = { t, tLists, language: i18n.language };
  return (
    <table className={classes.changes}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {nameOf !== null && <th scope="col">{t('back.columns.place')}</th>}
          <th scope="col">{t('back.columns.months')}</th>
          <th scope="col">{t('back.columns.what')}</th>
          {onChoice !== null && (
            <th scope="col" data-number>
              {t('back.columns.register')}
            </th>
          )}
          <th scope="col" data-number>
            {t('back.columns.file')}
          </th>
          {onChoice !== null && <th scope="col">{t('back.columns.choice')}</th>}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const months = monthsText(change.run.from, change.run.to);
          const what = changeLabel(change.key, words);
          const isTaken = isReplaced(change, decisions);
          return (
            <tr key={change.id}>
              {nameOf !== null && <td>{nameOf(change)}</td>}
              <td>{months}</td>
              <th scope="row">{what}</th>
              {onChoice !== null && (
                <td data-number data-left={isTaken || undefined}>
                  {contentText(change, change.register, words)}
                </td>
              )}
              <td data-number data-left={!isTaken || undefined}>
                {contentText(change, change.file, words)}
              </td>
              {onChoice !== null && (
                <td>
                  <SegmentedControl
                    size="xs"
                    aria-label={t('back.choiceFor', { what, months })}
                    value={isTaken ? 'replace' : 'keep'}
                    data={[
                      { value: 'keep', label: t('back.keep') },
                      { value: 'replace', label: t('back.replace') },
                    ]}
                    onChange={(value) => onChoice(change, value === 'replace' ? 'replace' : 'keep')}
                  />
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
