import { Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import formClasses from '#renderer/entity-ui/record-form.module.css';
import type { SurveyQuestionKind } from '#shared/domain/survey/survey.ts';
import { QuestionRow } from './question-row.tsx';
import { type SurveyValues, withModel, withMoved } from './survey-values.ts';

/** The questions of a survey in their order; the survey that is offered where there is none yet. */
export function QuestionRows({ form }: { readonly form: UseFormReturnType<SurveyValues> }) {
  const { t } = useTranslation('surveys');
  const values = form.getValues();
  const { questions } = values;
  const focusText = (at: number): void => {
    requestAnimationFrame(() => document.getElementById(fieldId(`questions.${at}.text`))?.focus());
  };
  const add = (kind: SurveyQuestionKind): void => {
    form.insertListItem('questions', { id: uuid(), text: '', kind, options: [] });
    focusText(questions.length);
  };
  return (
    <div className={formClasses.wide}>
      {questions.length === 0 && (
        <>
          <p className={formClasses.note}>{t('form.offer')}</p>
          <Button
            variant="default"
            size="xs"
            my="sm"
            onClick={() => {
              form.setValues(withModel(values, t('model', { returnObjects: true }), uuid));
              focusText(0);
            }}
          >
            {t('form.takeModel')}
          </Button>
        </>
      )}
      {questions.map((question, at) => (
        <QuestionRow
          key={question.id}
          form={form}
          at={at}
          last={at === questions.length - 1}
          onMove={(by) => {
            form.setValues(withMoved(form.getValues(), at, by));
            focusText(at + by);
          }}
        />
      ))}
      {form.errors.questions !== undefined && (
        <p className={formClasses.rowsError} id={fieldId('questions')} tabIndex={-1}>
          {form.errors.questions}
        </p>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        mt="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => add('mark')}
      >
        {t('form.addQuestion')}
      </Button>
      {questions.length > 1 && <p className={formClasses.note}>{t('form.moveHelp')}</p>}
    </div>
  );
}
