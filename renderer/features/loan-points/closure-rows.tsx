import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { DatedRows, RemoveRow } from '#renderer/entity-ui/dated-rows.tsx';
import { DayField, TextField } from '#renderer/entity-ui/form-fields.tsx';
import type { LoanPointValues } from './loan-point-values.ts';
import classes from './loan-points.module.css';

/** The days on which a loan point is closed beyond its week. */
export function ClosureRows({ form }: { readonly form: UseFormReturnType<LoanPointValues> }) {
  const { t } = useTranslation('loanPoints');
  const { closures } = form.getValues();
  return (
    <DatedRows
      title={t('fields.closures')}
      error={form.errors.closures}
      add={t('fields.addClosure')}
      onAdd={() => form.insertListItem('closures', { id: uuid(), from: '', to: '', reason: '' })}
    >
      {closures.map(({ id, from, to }, index) => (
        <div key={id} className={classes.closure}>
          <DayField
            form={form}
            path={`closures.${index}.from`}
            label={t('fields.closureFrom')}
            initial={from}
            required
          />
          <DayField form={form} path={`closures.${index}.to`} label={t('fields.closureTo')} initial={to} />
          <TextField form={form} path={`closures.${index}.reason`} label={t('fields.closureReason')} />
          <RemoveRow
            label={t('fields.removeClosure', { number: index + 1 })}
            last={false}
            onRemove={() => form.removeListItem('closures', index)}
          />
        </div>
      ))}
    </DatedRows>
  );
}
