import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { ImportProgress } from './components/import-progress.tsx';
import { ImportResult } from './components/import-result.tsx';
import { ImportStart } from './components/import-start.tsx';
import { NationalExportSection } from './components/national-export-section.tsx';
import { PastImports } from './components/past-imports.tsx';
import { RegisterFileSection } from './components/register-file-section.tsx';
import classes from './exchange-screen.module.css';
import { ImportPreview } from './import-preview.tsx';
import { SpreadsheetWizard } from './spreadsheet/spreadsheet-wizard.tsx';
import { type ImportStage, useImport } from './use-import.ts';

type ScreenProps = {
  /** What the rows of the list to import are, where the officer came from a list of them; null = to be found out. */
  readonly target: ImportTarget | null;
  /** Opens the record that a row of an import is about. */
  readonly onOpenRecord: (target: ImportTarget, id: string) => void;
  /** What opens the list of what was imported; null where there is none. */
  readonly listOf: (target: ImportTarget) => (() => void) | null;
  /** Tells whether leaving the screen would lose choices. */
  readonly onUnsaved: (isUnsaved: boolean) => void;
  /** Where the page of a place is. */
  readonly placeAddress: (placeId: string) => string;
};

/** *Échanges*: bringing a list in, past imports, the export to the national standard, the register as a file. */
export function ExchangeScreen({ target, placeAddress, ...leads }: ScreenProps) {
  const { t } = useTranslation('exchange');
  const { stage, read, apply, stop, reset } = useImport(target);
  if (stage.kind === 'preview')
    return (
      <ImportPreview
        key={stage.plan.id}
        plan={stage.plan}
        initialOptions={stage.options}
        problems={stage.problems}
        onApply={(options) => void apply(stage.plan, options)}
        onGiveUp={reset}
      />
    );
  if (stage.kind === 'spreadsheet')
    return (
      <SpreadsheetWizard
        key={stage.opened.id}
        opened={stage.opened}
        target={target}
        onClose={reset}
        {...leads}
      />
    );
  return (
    <div className={classes.screen}>
      <h1>{t('title')}</h1>
      <section aria-labelledby="exchange-import">
        <h2 id="exchange-import">{t(target === null ? 'importTitle' : `importTitleFor.${target}`)}</h2>
        <div>
          <p>{t(target === null ? 'importHelp' : `importHelpFor.${target}`)}</p>
          <StageView
            stage={stage}
            onStop={() => void stop()}
            onReset={reset}
            start={<ImportStart onFile={(file) => void read(file)} />}
          />
        </div>
      </section>
      <section aria-labelledby="exchange-history">
        <h2 id="exchange-history">{t('history')}</h2>
        <PastImports />
      </section>
      <section aria-labelledby="exchange-national">
        <h2 id="exchange-national">{t('national.title')}</h2>
        <div>
          <NationalExportSection placeAddress={placeAddress} placeIds={null} />
        </div>
      </section>
      <section aria-labelledby="exchange-register">
        <h2 id="exchange-register">{t('registerTitle')}</h2>
        <div>
          <RegisterFileSection />
        </div>
      </section>
    </div>
  );
}

type StageProps = {
  readonly stage: Exclude<ImportStage, { kind: 'preview' | 'spreadsheet' }>;
  readonly start: React.ReactNode;
  readonly onStop: () => void;
  readonly onReset: () => void;
};

function StageView({ stage, start, onStop, onReset }: StageProps) {
  const { t } = useTranslation('exchange');
  switch (stage.kind) {
    case 'idle':
      return start;
    case 'reading':
      return (
        <ImportProgress
          title={t('reading', { name: stage.name })}
          detail={t('readingRows', stage.progress)}
          progress={stage.progress}
          onStop={onStop}
        />
      );
    case 'writing':
      return (
        <ImportProgress
          title={t('writing')}
          detail={t('writingPlaces', stage.progress)}
          progress={stage.progress}
          onStop={onStop}
        />
      );
    case 'refused':
      return (
        <>
          <div role="alert" className={classes.refused}>
            <h3>{t('refusedTitle')}</h3>
            <p className={classes.refusedFile}>{stage.name}</p>
            <ProblemList problems={stage.problems} />
            <p>{t('untouched')}</p>
          </div>
          {start}
        </>
      );
    case 'done':
      return (
        <ImportResult
          plan={stage.plan}
          changed={stage.changed}
          changeSetId={stage.changeSetId}
          onAnother={onReset}
        />
      );
  }
}
