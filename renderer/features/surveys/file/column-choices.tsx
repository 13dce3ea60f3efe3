import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/surveys/surveys.module.css';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { cellText } from '#shared/exchange/spreadsheet/sheet.ts';
import type { SurveyMapping } from '#shared/exchange/survey-sheet/survey-columns.ts';
import type { OpenedAnswers } from './use-read-file.ts';

const LEFT_OUT = '';

type Props = {
  readonly opened: Pick<OpenedAnswers, 'sheet' | 'mapping'>;
  readonly survey: Survey;
  readonly onMapping: (mapping: SurveyMapping) => void;
};

/** What each column of a file holds, as it was found, to be put right: a question, the number, the place, the day. */
export function ColumnChoices({ opened: { sheet, mapping }, survey, onMapping }: Props) {
  const { t } = useTranslation('surveys');
  const headings = sheet.rows[mapping.headingRow] ?? [];
  const columns = headings.flatMap((cell, at) => {
    const heading = cellText(cell);
    if (heading === '') return [];
    const first = sheet.rows
      .slice(mapping.headingRow + 1)
      .map((row) => cellText(row[at]))
      .find((text) => text !== '');
    return [{ at, heading, first: first ?? '' }];
  });
  const options = [
    { value: LEFT_OUT, label: t('file.leftOut') },
    { value: 'number', label: t('fields.number') },
    { value: 'place', label: t('fields.placeId') },
    { value: 'day', label: t('fields.day') },
    ...survey.questions.map(({ id, text }, at) => ({ value: id, label: `${at + 1}. ${text}` })),
  ];
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('file.columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('file.column')}</th>
            <th scope="col">{t('file.firstValue')}</th>
            <th scope="col">{t('file.holds')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ at, heading, first }) => (
            <tr key={at}>
              <th scope="row">{heading}</th>
              <td className={classes.quiet}>{first.slice(0, 60)}</td>
              <td>
                <NativeSelect
                  size="xs"
                  aria-label={t('file.holdsOf', { heading })}
                  data={options}
                  value={mapping.holds[at] ?? LEFT_OUT}
                  onChange={({ currentTarget: { value } }) =>
                    onMapping({ ...mapping, holds: withHeld(mapping.holds, at, value) })
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a column holds, another column with the same left out. */
function withHeld(holds: SurveyMapping['holds'], at: number, value: string): SurveyMapping['holds'] {
  const held = value === LEFT_OUT ? null : value;
  const wide = Array.from({ length: Math.max(holds.length, at + 1) }, (_, column) => holds[column] ?? null);
  return wide.map((one, column) => (column === at ? held : one === held ? null : one));
}
