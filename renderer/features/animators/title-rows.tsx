import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { DatedRows, RemoveRow } from '#renderer/entity-ui/dated-rows.tsx';
import { DayField, TextField } from '#renderer/entity-ui/form-fields.tsx';
import type { AnimatorValues } from './animator-values.ts';
import classes from './entry-rows.module.css';

type Props = { readonly form: UseFormReturnType<AnimatorValues> };

/** The titles and certificates of an animator, with the days they hold. */
export function AccreditationRows({ form }: Props) {
  const { t } = useTranslation('animators');
  const { accreditations } = form.getValues();
  return (
    <DatedRows
      title={t('fields.accreditations')}
      error={form.errors.accreditations}
      add={t('fields.addAccreditation')}
      onAdd={() =>
        form.insertListItem('accreditations', { id: uuid(), name: '', issuer: '', from: '', to: '' })
      }
    >
      {accreditations.map(({ id, name, from, to }, index) => {
        const path = `accreditations.${index}`;
        return (
          <div key={id} className={classes.title}>
            <TextField form={form} path={`${path}.name`} label={t('fields.accreditationName')} required />
            <TextField form={form} path={`${path}.issuer`} label={t('fields.issuer')} />
            <DayField form={form} path={`${path}.from`} label={t('fields.from')} initial={from} />
            <DayField form={form} path={`${path}.to`} label={t('fields.to')} initial={to} />
            <RemoveRow
              label={t('fields.remove', { name: name || t('fields.entryNumber', { number: index + 1 }) })}
              last={false}
              onRemove={() => form.removeListItem('accreditations', index)}
            />
          </div>
        );
      })}
    </DatedRows>
  );
}

/** The trainings that an animator followed. */
export function TrainingRows({ form }: Props) {
  const { t } = useTranslation('animators');
  const { trainings } = form.getValues();
  return (
    <DatedRows
      title={t('fields.trainings')}
      error={form.errors.trainings}
      add={t('fields.addTraining')}
      onAdd={() =>
        form.insertListItem('trainings', {
          id: uuid(),
          title: '',
          theme: '',
          provider: '',
          from: '',
          hours: '',
        })
      }
    >
      {trainings.map(({ id, title, from }, index) => {
        const path = `trainings.${index}`;
        return (
          <div key={id} className={classes.training}>
            <TextField form={form} path={`${path}.title`} label={t('fields.trainingTitle')} required />
            <TextField form={form} path={`${path}.theme`} label={t('fields.trainingTheme')} />
            <TextField form={form} path={`${path}.provider`} label={t('fields.provider')} />
            <DayField form={form} path={`${path}.from`} label={t('fields.trainingFrom')} initial={from} />
            <TextField form={form} path={`${path}.hours`} label={t('fields.hours')} />
            <RemoveRow
              label={t('fields.remove', { name: title || t('fields.entryNumber', { number: index + 1 }) })}
              last={false}
              onRemove={() => form.removeListItem('trainings', index)}
            />
          </div>
        );
      })}
    </DatedRows>
  );
}
