import { Autocomplete } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { DatedRows, RemoveRow } from '#renderer/entity-ui/dated-rows.tsx';
import { ChoiceField, fieldId, TextField } from '#renderer/entity-ui/form-fields.tsx';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { skillConditions } from '#shared/domain/animator/skill-state.ts';
import type { AnimatorValues } from './animator-values.ts';
import classes from './entry-rows.module.css';

type Props = { readonly form: UseFormReturnType<AnimatorValues> };

const noThemes: readonly string[] = [];

/** The themes that an animator masters, each with the three conditions to pass it on. Themes of the register are offered. */
export function SkillRows({ form }: Props) {
  const { t } = useTranslation('animators');
  const { t: words } = useTranslation('history');
  const read = useCallback((api: RegisterApi) => api.animatorThemes(), []);
  const themes = useRegisterQuery(read, ['animator']) ?? noThemes;
  const { skills } = form.getValues();
  return (
    <DatedRows
      title={t('form.conditionsHelp')}
      error={form.errors.skills}
      add={t('fields.addSkill')}
      onAdd={() =>
        form.insertListItem('skills', {
          id: uuid(),
          theme: '',
          willing: '',
          ableToTeach: '',
          employerFrees: '',
          note: '',
        })
      }
    >
      {skills.map(({ id, theme }, index) => (
        <div key={id} className={classes.skill}>
          <Autocomplete
            key={form.key(`skills.${index}.theme`)}
            id={fieldId(`skills.${index}.theme`)}
            label={t('fields.theme')}
            required
            data={themes}
            limit={8}
            {...form.getInputProps(`skills.${index}.theme`)}
          />
          {skillConditions.map((condition) => (
            <ChoiceField
              key={condition}
              form={form}
              path={`skills.${index}.${condition}`}
              label={t(`skill.conditions.${condition}`)}
              optional
              options={(['yes', 'no'] as const).map((value) => ({ value, label: words(`values.${value}`) }))}
            />
          ))}
          <RemoveRow
            label={t('fields.remove', { name: theme || t('fields.entryNumber', { number: index + 1 }) })}
            last={false}
            onRemove={() => form.removeListItem('skills', index)}
          />
          <div className={classes.whole}>
            <TextField form={form} path={`skills.${index}.note`} label={t('fields.skillNote')} />
          </div>
        </div>
      ))}
    </DatedRows>
  );
}
