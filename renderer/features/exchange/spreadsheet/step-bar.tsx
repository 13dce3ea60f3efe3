import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './wizard.module.css';
import { type WizardStep, wizardSteps } from './wizard-state.ts';

type Props = {
  readonly current: WizardStep | 'done';
  /** Whether a step can be gone to now. */
  readonly isReachable: (step: WizardStep) => boolean;
  readonly onStep: (step: WizardStep) => void;
};

/** The steps of the wizard, the present one marked; those that can be reached are buttons. */
export function StepBar({ current, isReachable, onStep }: Props) {
  const { t } = useTranslation('spreadsheetImport');
  return (
    <nav aria-label={t('steps.label')}>
      <ol className={classes.steps}>
        {[...wizardSteps, 'done' as const].map((step, index) => (
          <li
            key={step}
            data-current={step === current || undefined}
            aria-current={step === current ? 'step' : undefined}
          >
            {step !== 'done' && step !== current && isReachable(step) ? (
              <UnstyledButton className={classes.stepButton} onClick={() => onStep(step)}>
                {index + 1}. {t(`steps.${step}`)}
              </UnstyledButton>
            ) : (
              <span>
                {index + 1}. {t(`steps.${step}`)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
