import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { fieldId, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { useEquipmentSettings } from '#renderer/entity-ui/use-equipment-settings.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import { defaultEquipmentSettings } from '#shared/domain/equipment-settings/equipment-settings.ts';
import { repeats, SERIES_LIMIT, seriesStarts } from '#shared/domain/loan/series-starts.ts';
import { FormDay } from './form-day.tsx';
import classes from './loan-form.module.css';
import type { LoanFormState } from './loan-form-state.ts';

/** First and last day, with appointments. A first day that moves takes the last one along. */
export function RunFields({ form, isOut }: { readonly form: LoanFormState; readonly isOut: boolean }) {
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
export function RepeatFields({ form }: { readonly form: LoanFormState }) {
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
