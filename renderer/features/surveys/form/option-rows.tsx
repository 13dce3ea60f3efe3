import { ActionIcon, Button, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import classes from '#renderer/features/surveys/surveys.module.css';
import { optionLetter } from '#shared/domain/survey/option-letter.ts';
import type { SurveyValues } from './survey-values.ts';

type Props = { readonly form: UseFormReturnType<SurveyValues>; readonly at: number };

/** What can be chosen in a question, a line each; Enter adds the next one. */
export function OptionRows({ form, at }: Props) {
  const { t } = useTranslation('surveys');
  const options = form.getValues().questions[at]?.options ?? [];
  const path = `questions.${at}.options`;
  const add = (): void => {
    form.insertListItem(path, { id: uuid(), label: '' });
    const id = fieldId(`${path}.${options.length}.label`);
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  return (
    <ul className={classes.options} aria-label={t('form.optionOf', { number: at + 1 })}>
      {options.map(({ id }, place) => (
        <li key={id} className={classes.option}>
          <span className={classes.letter}>{optionLetter(place)}</span>
          <TextInput
            size="xs"
            id={fieldId(`${path}.${place}.label`)}
            aria-label={t('form.option', { letter: optionLetter(place), number: at + 1 })}
            autoComplete="off"
            {...form.getInputProps(`${path}.${place}.label`)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey) return;
              event.preventDefault();
              add();
            }}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('form.removeOption', { letter: optionLetter(place), number: at + 1 })}
            onClick={() => form.removeListItem(path, place)}
          >
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </li>
      ))}
      <li>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={13} aria-hidden />}
          onClick={add}
        >
          {t('form.addOption')}
        </Button>
      </li>
    </ul>
  );
}
