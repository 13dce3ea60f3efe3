import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import type { HoursEntry } from '#renderer/entity-ui/hours-entry.ts';
import { OpeningHoursInput } from '#renderer/entity-ui/opening-hours-input.tsx';
import classes from '#renderer/entity-ui/record-form.module.css';
import type { SectionProps } from './place-form.ts';

/** Opening hours in term and in school holidays, and the weekly totals. */
export function HoursFields({ form, tools }: SectionProps) {
  const { t } = useTranslation('accessPoints');
  const [holidays, setHolidays] = useState(!isEmpty(form.getValues().hoursHolidays));
  return (
    <FormSection title={t('form.sections.hours')}>
      <HoursField form={form} tools={tools} path="hours" label={t('fields.openingHours')} />
      {holidays ? (
        <HoursField form={form} tools={tools} path="hoursHolidays" label={t('fields.openingHoursHolidays')} />
      ) : (
        <div className={classes.wide}>
          <button type="button" className={classes.link} onClick={() => setHolidays(true)}>
            {t('fields.addHolidayHours')}
          </button>
        </div>
      )}
      <div className={classes.three}>
        <TextField
          form={form}
          path="weeklyOpening"
          label={`${t('fields.weeklyOpening')} (h)`}
          help={t('fields.weeklyOpeningHelp')}
        />
        <TextField form={form} path="weeklyFreeAccess" label={`${t('fields.weeklyFreeAccess')} (h)`} />
        <TextField form={form} path="weeklyAccompanied" label={`${t('fields.weeklyAccompanied')} (h)`} />
      </div>
    </FormSection>
  );
}

type HoursFieldProps = SectionProps & { readonly path: 'hours' | 'hoursHolidays'; readonly label: string };

function HoursField({ form, tools, path, label }: HoursFieldProps) {
  const [entry, setEntry] = useState(form.getValues()[path]);
  return (
    <div className={classes.wide}>
      <OpeningHoursInput
        id={fieldId(path)}
        label={label}
        value={entry}
        read={tools.readHours}
        errorOf={(field) => form.errors[`${path}.${field}`]}
        onChange={(next) => {
          setEntry(next);
          form.setFieldValue(path, next, { forceUpdate: false });
          for (const field of Object.keys(form.errors))
            if (field.startsWith(`${path}.`)) form.clearFieldError(field);
        }}
      />
    </div>
  );
}

function isEmpty({ days, notation }: HoursEntry): boolean {
  return notation.trim() === '' && days.every((typed) => typed.trim() === '');
}
