import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldId, LongTextField, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import { LoanPointPicker } from '#renderer/entity-ui/loan-point-picker.tsx';
import formClasses from '#renderer/entity-ui/record-form.module.css';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import { BorrowerFields } from './borrower-fields.tsx';
import { FormDay } from './form-day.tsx';
import { LoanCheckView } from './loan-check-view.tsx';
import classes from './loan-form.module.css';
import type { LoanFormState } from './loan-form-state.ts';
import { typedRun } from './read-loan.ts';
import { RepeatFields, RunFields } from './run-fields.tsx';
import { ThingChooser } from './thing-chooser.tsx';

type Props = {
  readonly form: LoanFormState;
  /** The loan being edited; null for a new one. */
  readonly loan: Loan | null;
};

/** The fields of the form of a loan, part by part. */
export function LoanFields({ form, loan }: Props) {
  const { t } = useTranslation('loans');
  const today = useToday();
  const { values } = form;
  const isOut = loan !== null && loan.handedOverOn !== null;
  return (
    <>
      <FormSection title={t('form.sections.borrower')}>
        <BorrowerFields form={form} />
      </FormSection>
      <FormSection title={t('form.sections.days')}>
        <LoanPointPicker
          id={fieldId('loanPointId')}
          label={t('form.loanPoint')}
          description={t('form.loanPointHelp')}
          error={form.errors.loanPointId}
          value={values.loanPointId}
          onChange={(id) => form.setFieldValue('loanPointId', id)}
        />
        <RunFields form={form} isOut={isOut} />
        {loan === null && <RepeatFields form={form} />}
      </FormSection>
      <FormSection title={t('form.sections.things')}>
        {isOut ? (
          <p className={classes.note}>{t('form.linesFrozen')}</p>
        ) : (
          <ThingChooser
            run={typedRun(values, today)}
            loanPointId={values.loanPointId === '' ? null : values.loanPointId}
            exceptId={loan?.id ?? null}
            lines={values.lines}
            error={form.errors.lines}
            onLines={(lines, loanPointId) => {
              form.setFieldValue('lines', lines);
              form.clearFieldError('lines');
              // The first thing taken says where the loan leaves from.
              if (loanPointId !== null && values.loanPointId === '')
                form.setFieldValue('loanPointId', loanPointId);
            }}
          />
        )}
        <LoanCheckView values={values} exceptId={loan?.id ?? null} />
        {!isOut && (
          <Checkbox
            className={formClasses.wide ?? ''}
            label={t('form.waiting')}
            description={t('form.waitingHelp')}
            checked={values.waiting}
            onChange={(event) => form.setFieldValue('waiting', event.currentTarget.checked)}
          />
        )}
      </FormSection>
      <FormSection title={t('form.sections.more')}>
        <LongTextField form={form} path="purpose" label={t('form.purpose')} />
        <TextField form={form} path="deposit" label={t('form.deposit')} />
        <FormDay form={form} path="depositReceivedOn" label={t('form.depositReceivedOn')} />
        <FormDay form={form} path="requestedOn" label={t('form.requestedOn')} />
        <LongTextField form={form} path="notes" label={t('form.notes')} />
      </FormSection>
    </>
  );
}
