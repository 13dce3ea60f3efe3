import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import type { HoursEntry } from '#renderer/entity-ui/hours-entry.ts';
import classes from '#renderer/entity-ui/record-form.module.css';
import { HoursField } from './hours-field.tsx';
import type { SectionProps } from './place-form.ts';

/** Opening hours in term and in school holidays, and the weekly totals. */
export function HoursFields({ form, tools }: SectionProps) {
  const { t } = useTranslation('accessPoints');
  const [holidays, setHolidays] = useState(!isEmpty(form.getValues().hoursHolidays));
  return (
    <FormSection title={t('form.sections.hours')}>
      <HoursField
        form={form}
        tools={tools}
        path="hours"
        label={t('fields.openingHours')}
        initial={form.getValues().hours}
      />
      {holidays ? (
        <HoursField
          form={form}
          tools={tools}
          path="hoursHolidays"
          label={t('fields.openingHoursHolidays')}
          initial={form.getValues().hoursHolidays}
        />
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

function isEmpty({ days, notation }: HoursEntry): boolean {
  return notation.trim() === '' && days.every((typed) => typed.trim() === '');
}
