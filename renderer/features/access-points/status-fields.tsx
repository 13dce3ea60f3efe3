import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { accessPointStatuses, reportingRhythms } from '#shared/domain/access-point/access-point.ts';
import { ChoiceField, DayField, TextField } from './form-fields.tsx';
import { FormSection } from './form-section.tsx';
import classes from './place-form.module.css';
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

type RowsProps = {
  readonly title: string;
  readonly error: ReactNode;
  readonly add: string;
  readonly onAdd: () => void;
  readonly children: ReactNode;
};

/** Entries of a repeating part, a line each, with a button that adds one. */
export function DatedRows({ title, error, add, onAdd, children }: RowsProps) {
  return (
    <div className={classes.wide}>
      <h3 className={classes.rowsTitle}>{title}</h3>
      {children}
      {error !== undefined && error !== null && <p className={classes.rowsError}>{error}</p>}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={onAdd}
      >
        {add}
      </Button>
    </div>
  );
}

type RemoveProps = { readonly label: string; readonly last: boolean; readonly onRemove: () => void };

/** Takes an entry away; the last one of a part that needs one stays. */
export function RemoveRow({ label, last, onRemove }: RemoveProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      disabled={last}
      onClick={onRemove}
      className={classes.remove}
    >
      <IconTrash size={16} aria-hidden />
    </ActionIcon>
  );
}
