import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { openedInside } from './opened-inside.ts';
import { useChoices } from './use-choices.ts';
import { optionsNamed, useFieldLabel } from './use-field-label.ts';
import type { ColumnQuestion } from './value-questions.ts';
import classes from './values-step.module.css';
import wizardClasses from './wizard.module.css';

const TO_CHOOSE = 'to-choose';
const LEAVE_OUT = 'leave-out';
/** Lists of places are long: what is typed narrows them. */
const SHOWN_CHOICES = 200;

type Props = {
  readonly target: ImportTarget;
  readonly question: ColumnQuestion;
  /** How the spreadsheet calls the column. */
  readonly letters: string;
  /** undefined = nothing said any more, null = left out. */
  readonly onValue: (from: string, to: string | null | undefined) => void;
};

/** The unknown values of one column, each put to a value of the register's list or left out. */
export function ValueTable({ target, question, letters, onValue }: Props) {
  const { t, i18n } = useTranslation('spreadsheetImport');
  const { field, header, values } = question;
  const choices = useChoices(target, field);
  const label = useFieldLabel(target);
  const number = new Intl.NumberFormat(i18n.language);
  const title = `wizard-values-${question.column}`;
  return (
    <section className={classes.values} aria-labelledby={title}>
      <h3 id={title}>{label(field)}</h3>
      <p className={wizardClasses.quiet}>{t('values.from', { letters, header })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('values.heads.value')}</th>
            <th scope="col" data-align="end">
              {t('values.heads.rows')}
            </th>
            <th scope="col">{t('values.heads.choice')}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ from, rows, to, suggestions }) => (
            <tr key={from}>
              <th scope="row">{from}</th>
              <td data-align="end">{rows === null ? '' : number.format(rows)}</td>
              <td>
                <Select
                  size="xs"
                  searchable
                  limit={SHOWN_CHOICES}
                  allowDeselect={false}
                  {...openedInside}
                  aria-label={t('values.choiceOf', { value: from })}
                  data={[
                    { value: TO_CHOOSE, label: t('values.toChoose') },
                    { value: LEAVE_OUT, label: t('values.leaveOut') },
                    ...[...choices].sort((a, b) => rank(suggestions, a.value) - rank(suggestions, b.value)),
                  ]}
                  filter={({ options, search }) => optionsNamed(options, search)}
                  onFocus={(event) => event.currentTarget.select()}
                  nothingFoundMessage={t('columns.nothingFound')}
                  value={to === undefined ? TO_CHOOSE : (to ?? LEAVE_OUT)}
                  onChange={(value) => {
                    if (value === TO_CHOOSE || value === null) onValue(from, undefined);
                    else onValue(from, value === LEAVE_OUT ? null : value);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What the value may mean comes first. */
function rank(suggestions: readonly string[], code: string): number {
  const at = suggestions.indexOf(code);
  return at === -1 ? suggestions.length : at;
}
