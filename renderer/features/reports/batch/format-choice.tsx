import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePrintsToPdf } from '#renderer/shell/use-prints-to-pdf.ts';
import classes from './batch.module.css';
import { type BatchFormat, batchFormats } from './batch-files.ts';

type Props = {
  readonly value: readonly BatchFormat[];
  readonly onChange: (formats: readonly BatchFormat[]) => void;
};

const printed: readonly BatchFormat[] = ['pdf', 'summary'];

/** Formats that the shell in use can write. */
export function useBatchFormats(): readonly BatchFormat[] {
  return usePrintsToPdf() ? batchFormats : batchFormats.filter((format) => !printed.includes(format));
}

/** The files that a report is written to. */
export function FormatChoice({ value, onChange }: Props) {
  const { t } = useTranslation('reportBatch');
  const possible = useBatchFormats();
  const limited = possible.length < batchFormats.length;
  return (
    <div className={classes.section}>
      <Checkbox.Group
        label={t('formats')}
        value={possible.filter((format) => value.includes(format))}
        onChange={(chosen) => onChange(batchFormats.filter((format) => chosen.includes(format)))}
      >
        <div className={classes.formats}>
          {batchFormats.map((format) => (
            <Checkbox
              key={format}
              value={format}
              label={t(`format.${format}`)}
              disabled={!possible.includes(format)}
            />
          ))}
        </div>
      </Checkbox.Group>
      {limited && <p className={classes.quiet}>{t('noPdf')}</p>}
    </div>
  );
}
