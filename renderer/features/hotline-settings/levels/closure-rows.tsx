import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { DatedRows, RemoveRow } from '#renderer/entity-ui/dated-rows.tsx';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import formClasses from '#renderer/entity-ui/record-form.module.css';
import classes from '#renderer/features/hotline-settings/hotline-settings.module.css';
import type { LevelValues } from './level-values.ts';

/** The days on which a level does not answer, beyond its week and the public holidays. */
export function ClosureRows({ form }: { readonly form: UseFormReturnType<LevelValues> }) {
  const { t } = useTranslation('hotlineSettings');
  const { closures } = form.values;
  return (
    <DatedRows
      title={t('level.fields.closures')}
      error={form.errors.closures}
      add={t('level.fields.addClosure')}
      onAdd={() => form.insertListItem('closures', { id: uuid(), from: '', to: '' })}
    >
      <p className={formClasses.note}>{t('level.fields.closuresHelp')}</p>
      {closures.map(({ id, from, to }, index) => (
        <div key={id} className={classes.closure}>
          <DayInput
            id={fieldId(`closures.${index}.from`)}
            label={t('level.fields.closureFrom')}
            value={from}
            error={form.errors[`closures.${index}.from`]}
            onChange={(text) => form.setFieldValue(`closures.${index}.from`, text)}
            required
          />
          <DayInput
            id={fieldId(`closures.${index}.to`)}
            label={t('level.fields.closureTo')}
            value={to}
            error={form.errors[`closures.${index}.to`]}
            onChange={(text) => form.setFieldValue(`closures.${index}.to`, text)}
          />
          <RemoveRow
            label={t('level.fields.removeClosure', { number: index + 1 })}
            last={false}
            onRemove={() => form.removeListItem('closures', index)}
          />
        </div>
      ))}
    </DatedRows>
  );
}
