import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommunes } from '#renderer/entity-ui/communes-context.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useNetworks } from '#renderer/entity-ui/use-networks.ts';
import { ALL, areaName, askedBy, type ExportChoice } from '#renderer/features/exchange/export-choice.ts';
import classes from '#renderer/features/exchange/national-export.module.css';
import { nationalFileName } from '#renderer/features/exchange/national-file-name.ts';
import { useNationalExport } from '#renderer/features/exchange/use-national-export.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { ExportTreatment } from '#shared/exchange/national-export.ts';
import { ExportCheck } from './export-check.tsx';
import { ExportScopeForm } from './export-scope-form.tsx';
import { ImportProgress } from './import-progress.tsx';

type Props = {
  readonly placeAddress: (placeId: string) => string;
  /** The places that go out; null where the person chooses an area. */
  readonly placeIds: readonly string[] | null;
};

/** Exporting places to the national standard: choose, see what does not fit, write. */
export function NationalExportSection({ placeAddress, placeIds }: Props) {
  const { t } = useTranslation('exchange');
  const { t: tApp } = useTranslation('app');
  const { settings } = useRegister();
  const communes = useCommunes();
  const networks = useNetworks() ?? [];
  const { stage, check, write, stop, reset } = useNationalExport();
  const [choice, setChoice] = useState<ExportChoice>({
    area: ALL,
    // Places that were chosen one by one go out as they are.
    openOnly: placeIds === null,
    format: 'csv',
    producer: settings.organisation ?? '',
  });
  const [treatment, setTreatment] = useState<ExportTreatment>('conforming');
  const asked = askedBy(choice, placeIds);
  const isBusy = stage.kind === 'checking' || stage.kind === 'writing';
  const fileName = nationalFileName(
    new Date().toLocaleDateString('sv', { timeZone: settings.timeZone }),
    choice.producer,
    placeIds === null ? areaName(choice.area, communes, settings.territory, networks) : t('national.chosen'),
    choice.format,
  );
  const change = (next: ExportChoice): void => {
    // The name of the file alone may change without another check.
    if (JSON.stringify(askedBy(next, placeIds)) !== JSON.stringify(asked)) {
      reset();
      setTreatment('conforming');
    }
    setChoice(next);
  };
  return (
    <>
      <p>{t('national.help')}</p>
      <ExportScopeForm
        choice={choice}
        chosen={placeIds?.length ?? null}
        disabled={isBusy}
        onChange={change}
      />
      {stage.kind === 'idle' && (
        <Button variant="default" onClick={() => void check(asked)}>
          {t('national.check')}
        </Button>
      )}
      {stage.kind === 'idle' && stage.problems.length > 0 && (
        <Alert color="red" role="alert" mt="md" title={tApp('notDone')}>
          <ProblemList problems={stage.problems} />
        </Alert>
      )}
      {isBusy && (
        <div className={classes.busy}>
          <ImportProgress
            title={t(stage.kind === 'checking' ? 'national.checking' : 'national.writing')}
            detail={t('writingPlaces', stage.progress)}
            progress={stage.progress}
            onStop={() => void stop()}
          />
        </div>
      )}
      {stage.kind === 'checked' && (
        <ExportCheck
          stage={stage}
          fileName={fileName}
          placeAddress={placeAddress}
          treatment={treatment}
          onTreatment={setTreatment}
          onWrite={() => void write(stage.asked, stage.check, treatment, fileName)}
        />
      )}
    </>
  );
}
