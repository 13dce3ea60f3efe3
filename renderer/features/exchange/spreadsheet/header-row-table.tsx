import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SheetHead } from '#renderer/workers/spreadsheet-api.ts';
import { columnLetters } from '#shared/exchange/spreadsheet/sheet-table.ts';
import classes from './file-step.module.css';
import wizardClasses from './wizard.module.css';

/** Columns shown: enough to know the table, whatever its width. */
const SHOWN_COLUMNS = 60;

type Props = {
  readonly sheet: SheetHead;
  /** Index of the row chosen; −1 = none. */
  readonly headerRow: number;
  readonly onHeaderRow: (headerRow: number) => void;
};

/** The first rows of a sheet as a spreadsheet shows them; one is chosen as that of the headers. */
export function HeaderRowTable({ sheet, headerRow, onHeaderRow }: Props) {
  const { t } = useTranslation('spreadsheetImport');
  const width = Math.min(SHOWN_COLUMNS, Math.max(1, ...sheet.firstRows.map((row) => row.length)));
  const columns = Array.from({ length: width }, (_, index) => columnLetters(index));
  const more = sheet.columns - width;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={classes.sheet} tabIndex={0} aria-label={t('file.rows')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('file.rowNumber')}</th>
              {columns.map((letters) => (
                <th key={letters} scope="col">
                  {letters}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.firstRows.map((cells, index) => (
              <tr
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file that was read never move
                key={index}
                data-header={index === headerRow || undefined}
                data-above={index < headerRow || undefined}
              >
                <th scope="row">
                  <Radio
                    size="xs"
                    name="header-row"
                    checked={index === headerRow}
                    onChange={() => onHeaderRow(index)}
                    label={
                      <>
                        {index + 1}
                        {index === headerRow && (
                          <span className={classes.isHeader}>{t('file.isHeader')}</span>
                        )}
                      </>
                    }
                    aria-label={t('file.pick', { row: index + 1 })}
                  />
                </th>
                {columns.map((letters, column) => (
                  <td key={letters} title={cells[column] ?? ''}>
                    {cells[column] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more > 0 && <p className={wizardClasses.under}>{t('file.moreColumns', { count: more })}</p>}
    </>
  );
}
