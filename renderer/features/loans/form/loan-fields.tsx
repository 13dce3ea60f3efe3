import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { fieldId, LongTextField, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import { LoanPointPicker } from '#renderer/entity-ui/loan-point-picker.tsx';
import formClasses from '#renderer/entity-ui/record-form.module.css';
import { useEquipmentSettings } from '#renderer/entity-ui/use-equipment-settings.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import { defaultEquipmentSettings } from '#shared/domain/equipment-settings/equipment-settings.ts';
import type { Loan } from '#shared/domain/loan/loan.ts';
import { repeats, SERIES_LIMIT, seriesStarts } from '#shared/domain/loan/series-starts.ts';
import { BorrowerFields } from './borrower-fields.tsx';
import { LoanCheckView } from './loan-check-view.tsx';
import classes from './loan-form.module.css';
import type { LoanValues } from './loan-values.ts';
import { typedRun } from './read-loan.ts';
import { ThingChooser } from './thing-chooser.tsx';

export type LoanFormState = UseFormReturnType<LoanValues>;

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
            onLines={(lines) => {
              form.setFieldValue('lines', lines);
              form.clearFieldError('lines');
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

type DayPath = 'from' | 'due' | 'depositReceivedOn' | 'requestedOn';

function FormDay({
  form,
  path,
  label,
  required = false,
  onDay,
}: {
  readonly form: LoanFormState;
  readonly path: DayPath;
  readonly label: string;
  readonly required?: boolean;
  readonly onDay?: (text: string) => void;
}) {
  return (
    <DayInput
      id={fieldId(path)}
      label={label}
      required={required}
      error={form.errors[path]}
      value={form.values[path]}
      onBlur={() => void form.validateField(path)}
      onChange={(text) => {
        form.setFieldValue(path, text);
        form.clearFieldError(path);
        onDay?.(text);
      }}
    />
  );
}

/** First and last day, with appointments. A first day that moves takes the last one along. */
function RunFields({ form, isOut }: { readonly form: LoanFormState; readonly isOut: boolean }) {
  const { t } = useTranslation('loans');
  const today = useToday();
  const settings = useEquipmentSettings() ?? defaultEquipmentSettings;
  const follow = (text: string): void => {
    const from = readTypedDay(text, today);
    const due = readTypedDay(form.getValues().due, today);
    if (from.kind === 'date' && (due.kind !== 'date' || due.date < from.date)) {
      form.setFieldValue('due', dayText(addDays(from.date, settings.loanDays)));
      form.clearFieldError('due');
    }
  };
  return (
    <div className={classes.run}>
      {isOut ? (
        <TextInput label={t('form.from')} value={form.values.from} readOnly />
      ) : (
        <FormDay form={form} path="from" label={t('form.from')} required onDay={follow} />
      )}
      <TextField form={form} path="fromTime" label={t('form.fromTime')} placeholder={t('form.timeHelp')} />
      {isOut ? (
        <TextInput label={t('form.due')} value={form.values.due} readOnly />
      ) : (
        <FormDay form={form} path="due" label={t('form.due')} required />
      )}
      <TextField form={form} path="dueTime" label={t('form.dueTime')} placeholder={t('form.timeHelp')} />
    </div>
  );
}

/** Several loans at once, at equal distance. */
function RepeatFields({ form }: { readonly form: LoanFormState }) {
  const { t } = useTranslation('loans');
  const today = useToday();
  const { every, count, from } = form.values;
  const repeat = repeats.find((one) => one === every);
  const first = readTypedDay(from, today);
  const times = Number(count.trim());
  const starts =
    repeat !== undefined && first.kind === 'date' && Number.isInteger(times) && times <= SERIES_LIMIT
      ? seriesStarts(first.date, repeat, Math.max(0, times))
      : [];
  return (
    <div className={classes.repeat}>
      <NativeSelect
        id={fieldId('every')}
        label={t('repeat.every')}
        data={(['never', ...repeats] as const).map((value) => ({ value, label: t(`repeat.${value}`) }))}
        {...form.getInputProps('every')}
      />
      {repeat !== undefined && (
        <TextField form={form} path="count" label={t('repeat.count')} help={t('repeat.countHelp')} />
      )}
      {starts.length > 0 && (
        <p className={classes.note}>
          {t('repeat.starts', { count: starts.length, days: starts.map(dayText).join(', ') })}.{' '}
          {t('repeat.help')}
        </p>
      )}
    </div>
  );
}
