import { Alert, Button, Radio, Stack } from '@mantine/core';
import { useEffect, useRef } from 'react';
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
  readonly treatment: ExportTreatment;
  readonly onTreatment: (treatment: ExportTreatment) => void;
  readonly onWrite: () => void;
};

/** What the check found, the choice of what becomes of it, and the writing. */
export function ExportCheck({ stage, fileName, placeAddress, treatment, onTreatment, onWrite }: Props) {
  const { t } = useTranslation('exchange');
  const { t: tApp } = useTranslation('app');
  const { counts, clean, remarks } = stage.check;
  const outcome = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: the keyboard goes on from what came of it.
  useEffect(() => outcome.current?.focus(), []);
  if (counts.all === 0)
    return (
      <p ref={outcome} tabIndex={-1} role="status">
        {t('national.noPlaces')}
      </p>
    );
  // What would write the same places is no choice.
  const choices = exportTreatments.filter(
    (each) => each !== 'faultless' || counts.faultless !== counts.conforming,
  );
  const isChoice = choices.some((each) => counts[each] !== counts.all);
  const count = counts[isChoice ? treatment : 'all'];
  return (
    <div className={classes.check}>
      <p ref={stage.done === null ? outcome : undefined} tabIndex={-1} role="status">
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
            if (chosen !== undefined) onTreatment(chosen);
          }}
        >
          <Stack gap="xs" mt="xs">
            {choices.map((each) => (
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
        <Button disabled={count === 0} onClick={onWrite}>
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
        <p ref={outcome} tabIndex={-1} role="status">
          {t('national.written', { count: stage.done.written, name: stage.done.name })}{' '}
          {stage.done.leftOut > 0 && t('national.leftOut', { count: stage.done.leftOut })}
        </p>
      )}
    </div>
  );
}
