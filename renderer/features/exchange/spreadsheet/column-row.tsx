import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProposedColumn } from '#renderer/workers/spreadsheet-api.ts';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import classes from './columns-step.module.css';
import { openedInside } from './opened-inside.ts';
import { NOT_READ, optionsNamed, useFieldOptions } from './use-field-label.ts';
import wizardClasses from './wizard.module.css';

type Props = {
  readonly column: ProposedColumn;
  /** Rows of the table. */
  readonly rows: number;
  readonly target: ImportTarget;
  /** The field chosen; null = the column is not read. */
  readonly field: string | null;
  readonly isFaulty: boolean;
  readonly onField: (field: string | null) => void;
};

/** A column of the file: its header, some of its values, the field that it fills and why. */
export function ColumnRow({ column, rows, target, field, isFaulty, onField }: Props) {
  const { t } = useTranslation('spreadsheetImport');
  const options = useFieldOptions(target);
  const isAsProposed = field === column.field;
  const isUnsure = isAsProposed && field !== null && column.confidence !== 'sure';
  return (
    <tr data-unread={field === null || undefined}>
      <th scope="row">
        <div className={classes.name}>
          <span className={classes.letters}>{column.letters}</span>
          <span className={classes.headerName} title={column.header}>
            {column.header}
          </span>
          <span className={wizardClasses.quiet}>
            {t('columns.filled', { filled: column.filled, total: rows })}
          </span>
        </div>
      </th>
      <td className={classes.samples}>
        {column.samples.length === 0 ? (
          <em>{t('columns.noSample')}</em>
        ) : (
          column.samples.map((sample) => (
            <span key={sample} title={sample}>
              {sample}
            </span>
          ))
        )}
      </td>
      <td>
        <Select
          size="xs"
          searchable
          allowDeselect={false}
          {...openedInside}
          aria-label={t('columns.fieldOf', { letters: column.letters, header: column.header })}
          data={[...options]}
          value={field ?? NOT_READ}
          error={isFaulty}
          onFocus={(event) => event.currentTarget.select()}
          nothingFoundMessage={t('columns.nothingFound')}
          filter={({ options: given, search }) => optionsNamed(given, search)}
          onChange={(value) => onField(value === NOT_READ ? null : value)}
        />
      </td>
      <td className={classes.reason}>
        {isAsProposed ? t(`columns.reasons.${column.reason}`) : t('columns.reasons.chosen')}
        {isUnsure && <span className={classes.unsure}>{t('columns.unsure')}</span>}
      </td>
    </tr>
  );
}
