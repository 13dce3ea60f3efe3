import { Alert, Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#renderer/components/dialog/confirm-dialog.tsx';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { ImportProgress } from '#renderer/features/exchange/components/import-progress.tsx';
import type { OpenedSpreadsheet } from '#renderer/workers/spreadsheet-api.ts';
import type { ImportTarget } from '#shared/domain/import-layout/import-layout.ts';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import { PreviewStep } from './preview-step.tsx';
import { StepBar } from './step-bar.tsx';
import { useWizard, type Wizard } from './use-wizard.ts';
import { ValuesStep } from './values-step.tsx';
import classes from './wizard.module.css';
import { WizardResult } from './wizard-result.tsx';

type Props = {
  readonly opened: OpenedSpreadsheet;
  /** What a row is, where the officer came from a list; null = guessed. */
  readonly target: ImportTarget | null;
  readonly onClose: () => void;
  /** Opens the record that a row is about. */
  readonly onOpenRecord: (target: ImportTarget, id: string) => void;
  /** What opens the list that was imported into; null where there is none. */
  readonly listOf: (target: ImportTarget) => (() => void) | null;
  /** Tells whether leaving would lose choices. */
  readonly onUnsaved: (isUnsaved: boolean) => void;
};

/** Imports any spreadsheet, step by step: where the list is, what its columns are, its odd values, what would happen. */
export function SpreadsheetWizard({ opened, target, onClose, onUnsaved, ...leads }: Props) {
  const { t } = useTranslation('spreadsheetImport');
  const wizard = useWizard(opened, target);
  const { state } = wizard;
  const [asksToLeave, setAsksToLeave] = useState(false);
  const isUnsaved = state.written === null && state.drafts.size > 0;
  useEffect(() => {
    onUnsaved(isUnsaved);
    return () => onUnsaved(false);
  }, [isUnsaved, onUnsaved]);
  const title = useRef<HTMLHeadingElement>(null);
  // The step changed under the button that was pressed: the keyboard goes on from its title.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves at each step
  useEffect(() => title.current?.focus(), [state.step, state.written === null]);
  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <h1 ref={title} tabIndex={-1}>
          {t('title')}
        </h1>
        <p>{t('of', { name: opened.fileName, format: t(`formats.${opened.format}`) })}</p>
        <StepBar
          current={state.written === null ? state.step : 'done'}
          isReachable={(step) => state.written === null && (step === 'file' || state.drafts.size > 0)}
          onStep={wizard.goTo}
        />
      </header>
      <Body wizard={wizard} opened={opened} {...leads} onClose={onClose} />
      {state.written === null && (
        <Footer wizard={wizard} onGiveUp={() => (isUnsaved ? setAsksToLeave(true) : onClose())} />
      )}
      <ConfirmDialog
        opened={asksToLeave}
        title={t('leave.title')}
        confirm={t('leave.confirm')}
        cancel={t('leave.cancel')}
        danger
        busy={false}
        onConfirm={onClose}
        onCancel={() => setAsksToLeave(false)}
      >
        {t('leave.body')}
      </ConfirmDialog>
    </div>
  );
}

type BodyProps = { readonly wizard: Wizard } & Omit<Props, 'target' | 'onUnsaved'>;

function Body({ wizard, opened, onClose, onOpenRecord, listOf }: BodyProps) {
  const { t } = useTranslation('spreadsheetImport');
  const { step, task, written } = wizard.state;
  if (written !== null)
    return (
      <WizardResult
        wizard={wizard}
        fileName={opened.fileName}
        changeSetId={written.changeSetId}
        onClose={onClose}
        listOf={listOf}
      />
    );
  if (task !== null)
    return (
      <div className={classes.task}>
        <ImportProgress
          title={t(task.kind)}
          detail={t('planningRows', task.progress)}
          progress={task.progress}
          onStop={wizard.stop}
        />
      </div>
    );
  if (step === 'file') return <FileStep wizard={wizard} opened={opened} />;
  if (step === 'columns') return <ColumnsStep wizard={wizard} />;
  if (step === 'values') return <ValuesStep wizard={wizard} />;
  return <PreviewStep wizard={wizard} fileProblems={opened.problems} onOpenRecord={onOpenRecord} />;
}

/** Why the step was refused, and the ways on and back. */
function Footer({ wizard, onGiveUp }: { readonly wizard: Wizard; readonly onGiveUp: () => void }) {
  const { t } = useTranslation('spreadsheetImport');
  const { task, problems } = wizard.state;
  const back = wizard.stepBefore;
  const isOutdated = problems.some(({ code }) => code === 'import/plan-outdated');
  return (
    <footer className={classes.footer}>
      {problems.length > 0 && (
        <Alert color="red" role="alert" className={classes.refusal}>
          <ProblemList problems={problems} />
          {isOutdated && (
            <Button size="compact-sm" variant="default" mt="xs" onClick={wizard.planAgain}>
              {t('preview.again')}
            </Button>
          )}
        </Alert>
      )}
      <div className={classes.acts}>
        <Button variant="subtle" className={classes.giveUp ?? ''} disabled={task !== null} onClick={onGiveUp}>
          {t('giveUp')}
        </Button>
        <span className={classes.space} />
        {back !== null && (
          <Button variant="default" disabled={task !== null} onClick={() => wizard.goTo(back)}>
            {t('back')}
          </Button>
        )}
        <ForwardButton wizard={wizard} />
      </div>
    </footer>
  );
}

/** The way on: to the next step, or the import itself. */
function ForwardButton({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useTranslation('spreadsheetImport');
  const { step, task } = wizard.state;
  if (step === 'preview') {
    const count = wizard.plan === null ? 0 : wizard.plan.counts.create + wizard.plan.counts.change;
    return (
      <Button disabled={task !== null || count === 0} onClick={wizard.apply}>
        {count === 0 ? t('preview.nothing') : t('preview.apply', { count })}
      </Button>
    );
  }
  const onward = {
    file: () => wizard.goTo('columns'),
    columns: wizard.leaveColumns,
    values: () => wizard.goTo('preview'),
  }[step];
  return (
    <Button disabled={task !== null || (step === 'columns' && wizard.faults.length > 0)} onClick={onward}>
      {t('next')}
    </Button>
  );
}
