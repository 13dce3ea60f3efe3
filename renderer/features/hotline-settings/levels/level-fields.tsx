import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { hoursText } from '#renderer/entity-ui/duration-text.ts';
import { ChoiceField, fieldId, LongTextField, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import { OrganisationPicker } from '#renderer/entity-ui/organisation-picker.tsx';
import { PlacePicker } from '#renderer/entity-ui/place-picker.tsx';
import classes from '#renderer/entity-ui/record-form.module.css';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { WeekEditor } from '#renderer/entity-ui/week-editor.tsx';
import { weekSpans } from '#renderer/entity-ui/working-week-text.ts';
import { MovedOfCalendar } from '#renderer/features/hotline-settings/moved-of-calendar.tsx';
import { weekMinutes } from '#shared/domain/access-point/opening-week.ts';
import { levelKinds } from '#shared/domain/answering-level/answering-level.ts';
import type { WorkingCalendar } from '#shared/domain/answering-level/working-calendar.ts';
import { ClosureRows } from './closure-rows.tsx';
import { HolidayField } from './holiday-field.tsx';
import { LevelExamples } from './level-examples.tsx';
import { type LevelValues, typedCalendar } from './level-values.ts';

type Props = {
  readonly form: UseFormReturnType<LevelValues>;
  /** The level as it stands; null for a new one. */
  readonly kept: (WorkingCalendar & { readonly id: string }) | null;
};

/** The fields of the form of a level, part by part; what its hours come to is told as they are typed. */
export function LevelFields({ form, kept }: Props) {
  const { t } = useTranslation('hotlineSettings');
  const today = useToday();
  const calendar = typedCalendar(form.values, today);
  const total = weekMinutes(weekSpans(calendar.week));
  return (
    <>
      <IdentityFields form={form} />
      <FormSection title={t('level.sections.hours')}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't carry help beside it */}
        <div
          role="group"
          aria-label={t('level.fields.week')}
          aria-describedby="level-week-help"
          className={classes.wide}
        >
          <p id="level-week-help" className={classes.note}>
            {t('level.fields.weekHelp')}
          </p>
          <WeekEditor
            id="field"
            days={form.values.days}
            onChange={(days) => form.setFieldValue('days', [...days])}
            errorOf={(day) => form.errors[`days.${day}`]}
          />
          <p className={classes.note} role="status">
            {total > 0 && t('level.total', { hours: hoursText(total) })}
          </p>
        </div>
      </FormSection>
      <FormSection title={t('level.sections.days')}>
        <HolidayField form={form} />
        <ClosureRows form={form} />
      </FormSection>
      <FormSection title={t('level.sections.meaning')}>
        <div className={classes.wide}>
          <LevelExamples calendar={calendar} />
          {kept !== null && <MovedOfCalendar kept={kept} calendar={calendar} />}
        </div>
      </FormSection>
    </>
  );
}

function IdentityFields({ form }: Pick<Props, 'form'>) {
  const { t } = useTranslation('hotlineSettings');
  const { t: tickets } = useTranslation('tickets');
  return (
    <FormSection title={t('level.sections.identity')}>
      <TextField form={form} path="name" label={t('level.fields.name')} required />
      <ChoiceField
        form={form}
        path="kind"
        label={t('level.fields.kind')}
        optional={false}
        options={levelKinds.map((kind) => ({ value: kind, label: tickets(`levelKinds.${kind}`) }))}
      />
      <PlacePicker
        id={fieldId('accessPointId')}
        label={t('level.fields.accessPointId')}
        description={t('level.fields.accessPointHelp')}
        error={form.errors.accessPointId}
        except={null}
        value={form.values.accessPointId}
        onChange={(id) => form.setFieldValue('accessPointId', id)}
      />
      <OrganisationPicker
        id={fieldId('organisationId')}
        label={t('level.fields.organisationId')}
        description={t('level.fields.organisationHelp')}
        error={form.errors.organisationId}
        purpose="partner"
        value={form.values.organisationId}
        onChange={(id) => form.setFieldValue('organisationId', id)}
      />
      <LongTextField
        form={form}
        path="contact"
        label={t('level.fields.contact')}
        help={t('level.fields.contactHelp')}
      />
    </FormSection>
  );
}
