import { Checkbox, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import type { OpenedSpreadsheet } from '#renderer/workers/spreadsheet-api.ts';
import { HeaderRowTable } from './header-row-table.tsx';
import type { Wizard } from './use-wizard.ts';
import classes from './wizard.module.css';

type Props = { readonly wizard: Wizard; readonly opened: OpenedSpreadsheet };

/** First step: the sheet, and the row that names the columns. */
export function FileStep({ wizard, opened }: Props) {
  const { t } = useTranslation('spreadsheetImport');
  const { choice } = wizard.state;
  const sheet = opened.sheets[choice.sheet];
  return (
    <section className={classes.step} aria-labelledby="wizard-step">
      <div className={classes.stepHead}>
        <h2 id="wizard-step">{t('file.title')}</h2>
        <TextFacts opened={opened} />
        {opened.problems.length > 0 && (
          <div className={classes.remarks}>
            <ProblemList problems={opened.problems} />
          </div>
        )}
        <div className={classes.fields}>
          {opened.sheets.length > 1 && (
            <Select
              label={t('file.sheet')}
              allowDeselect={false}
              value={String(choice.sheet)}
              data={opened.sheets.map(({ name, rows, hidden }, index) => ({
                value: String(index),
                label: [t('file.sheetOption', { name, count: rows }), hidden ? t('file.hidden') : '']
                  .filter((part) => part !== '')
                  .join(', '),
              }))}
              onChange={(value) => {
                const at = Number(value);
                wizard.choose({ sheet: at, headerRow: opened.sheets[at]?.headerRow ?? -1 });
              }}
            />
          )}
        </div>
        <p>{t('file.headerHelp')}</p>
      </div>
      {sheet === undefined || sheet.rows === 0 ? (
        <p className={classes.nothing}>{t('file.emptySheet')}</p>
      ) : (
        <HeaderRowTable
          sheet={sheet}
          headerRow={choice.headerRow}
          onHeaderRow={(headerRow) => wizard.choose({ ...choice, headerRow })}
        />
      )}
      <Checkbox
        className={classes.under}
        label={t('file.noHeader')}
        checked={choice.headerRow === -1}
        onChange={(event) =>
          wizard.choose({
            ...choice,
            headerRow: event.currentTarget.checked ? -1 : Math.max(0, sheet?.headerRow ?? 0),
          })
        }
      />
    </section>
  );
}

/** How a text file was read. */
function TextFacts({ opened: { encoding, delimiter } }: { readonly opened: OpenedSpreadsheet }) {
  const { t } = useTranslation('spreadsheetImport');
  const signs = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;
  const known = Object.entries(signs).find(([sign]) => sign === delimiter)?.[1];
  const facts = [
    encoding === null ? null : t('file.encoding', { encoding: t(`file.encodings.${encoding}`) }),
    delimiter === null
      ? null
      : t('file.delimiter', {
          delimiter:
            known === undefined
              ? t('file.delimiters.other', { sign: delimiter })
              : t(`file.delimiters.${known}`),
        }),
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <p className={classes.quiet}>{facts.join(' · ')}</p>;
}
