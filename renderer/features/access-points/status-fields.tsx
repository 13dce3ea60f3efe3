import { useTranslation } from 'react-i18next';
import { DatedRows, RemoveRow } from '#renderer/entity-ui/dated-rows.tsx';
import { ChoiceField, DayField, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import classes from '#renderer/entity-ui/record-form.module.css';
import { accessPointStatuses, reportingRhythms } from '#shared/domain/access-point/access-point.ts';
import type { SectionProps } from './place-form.ts';

/** The dated statuses and reporting rhythms of the place. */
export function StatusFields({ form, tools }: SectionProps) {
  const { t } = useTranslation('accessPoints');
  const { t: lists } = useTranslation('lists');
  const { statusHistory, rhythms } = form.getValues();
  return (
    <FormSection title={t('form.sections.status')}>
      <DatedRows
        title={t('fields.statusHistory')}
        error={form.errors.statusHistory}
        add={t('fields.addStatus')}
        onAdd={() =>
          form.insertListItem('statusHistory', { id: tools.newId(), status: 'open', from: '', reason: '' })
        }
      >
        {statusHistory.map((entry, index) => (
          <div key={entry.id} className={classes.row}>
            <ChoiceField
              form={form}
              path={`statusHistory.${index}.status`}
              label={t('fields.status')}
              optional={false}
              options={accessPointStatuses.map((value) => ({ value, label: lists(`statuses.${value}`) }))}
            />
            <DayField
              form={form}
              path={`statusHistory.${index}.from`}
              label={t('fields.from')}
              initial={entry.from}
            />
            <TextField form={form} path={`statusHistory.${index}.reason`} label={t('fields.reason')} />
            <RemoveRow
              label={t('fields.removeStatus', { number: index + 1 })}
              last={statusHistory.length === 1}
              onRemove={() => form.removeListItem('statusHistory', index)}
            />
          </div>
        ))}
      </DatedRows>
      <DatedRows
        title={t('fields.rhythms')}
        error={form.errors.rhythms}
        add={t('fields.addRhythm')}
        onAdd={() => form.insertListItem('rhythms', { id: tools.newId(), rhythm: 'monthly', from: '' })}
      >
        {rhythms.map((entry, index) => (
          <div key={entry.id} className={classes.row}>
            <ChoiceField
              form={form}
              path={`rhythms.${index}.rhythm`}
              label={t('fields.rhythm')}
              optional={false}
              options={reportingRhythms.map((value) => ({ value, label: lists(`rhythms.${value}`) }))}
            />
            <TextField
              form={form}
              path={`rhythms.${index}.from`}
              label={t('fields.fromMonth')}
              placeholder={t('fields.monthPlaceholder')}
            />
            <p className={classes.rowHelp}>{t('fields.fromMonthHelp')}</p>
            <RemoveRow
              label={t('fields.removeRhythm', { number: index + 1 })}
              last={rhythms.length === 1}
              onRemove={() => form.removeListItem('rhythms', index)}
            />
          </div>
        ))}
      </DatedRows>
    </FormSection>
  );
}
