import { Alert, Button, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/features/exchange/national-export.module.css';
import type { ExportStage } from '#renderer/features/exchange/use-national-export.ts';
import { type ExportTreatment, exportTreatments } from '#shared/exchange/national-export.ts';
import { ExportRemarks } from './export-remarks.tsx';

type Props = {
  readonly stage: Extract<ExportStage, { readonly kind: 'checked' }>;
  readonly fileName: string;
  readonly placeAddress: (placeId: string) => string;
  readonly onWrite: (treatment: ExportTreatment) => void;
};

/** What the check found, the choice of what becomes of it, and the writing. */
export function ExportCheck({ stage, fileName, placeAddress, onWrite }: Props) {
  const { t } = useTranslation('exchange');
  const { t: tApp } = useTranslation('app');
  const { counts, clean, remarks } = stage.check;
  const [treatment, setTreatment] = useState<ExportTreatment>('conforming');
  if (counts.all === 0) return <p className={classes.found}>{t('national.noPlaces')}</p>;
  const isChoice = exportTreatments.some((each) => counts[each] !== counts.all);
  const count = counts[isChoice ? treatment : 'all'];
  return (
    <div className={classes.check}>
      <p className={classes.found} role="status">
        {t('national.found', { count: counts.all })}{' '}
        {remarks.length === 0 ? t('national.allFit') : t('national.clean', { count: clean })}
      </p>
      {remarks.length > 0 && <ExportRemarks remarks={remarks} placeAddress={placeAddress} />}
      {isChoice && (
        <Radio.Group
          label={t('national.treatment')}
          value={treatment}
          onChange={(value) => {
            const chosen = exportTreatments.find((each) => each === value);
            if (chosen !== undefined) setTreatment(chosen);
          }}
        >
          <Stack gap="xs" mt="xs">
            {exportTreatments.map((each) => (
              <Radio
                key={each}
                value={each}
                disabled={counts[each] === 0}
                label={t(`national.treatments.${each}`, { count: counts[each] })}
                description={t(`national.treatmentHelp.${each}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <div className={classes.write}>
        <Button disabled={count === 0} onClick={() => onWrite(treatment)}>
          {t('national.write', { count })}
        </Button>
        <span className={classes.name}>{fileName}</span>
      </div>
      {stage.problems.length > 0 && (
        <Alert color="red" role="alert" title={tApp('notDone')}>
          <ProblemList problems={stage.problems} />
        </Alert>
      )}
      {stage.done !== null && (
        <p className={classes.done} role="status">
          {t('national.written', { count: stage.done.written, name: stage.done.name })}{' '}
          {stage.done.leftOut > 0 && t('national.leftOut', { count: stage.done.leftOut })}
        </p>
      )}
    </div>
  );
}
