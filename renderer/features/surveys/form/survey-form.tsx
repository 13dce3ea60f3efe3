import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField, LongTextField, TextField } from '#renderer/entity-ui/form-fields.tsx';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import { RecordFormFrame } from '#renderer/entity-ui/record-form-frame.tsx';
import { useRecordForm } from '#renderer/entity-ui/use-record-form.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { Outcome } from '#shared/domain/problem.ts';
import { changedFields } from '#shared/domain/record/changed-fields.ts';
import type { Survey, SurveyInput } from '#shared/domain/survey/survey.ts';
import { QuestionRows } from './question-rows.tsx';
import {
  newSurveyValues,
  readSurveyValues,
  type SurveyDraft,
  type SurveyValues,
  surveyValues,
} from './survey-values.ts';
import type { SurveyStart } from './use-survey-start.ts';

type Props = {
  readonly start: SurveyStart;
  readonly draft: SurveyDraft | null;
  readonly onDone: (surveyId: string) => void;
  readonly onCancel: () => void;
  readonly onDiscard: () => void;
};

/** The form of a survey: its name, the words at its head, when it is held, its questions in their order. */
export function SurveyForm({ start, draft, onDone, onCancel, onDiscard }: Props) {
  const { survey, keeper } = start;
  const { t } = useTranslation('surveys');
  const today = useToday();
  const [initialValues] = useState(
    () => draft?.values ?? (survey === null ? newSurveyValues : surveyValues(survey)),
  );
  const record = useRecordForm({
    keeper,
    basedOn: survey?.updatedAt ?? null,
    initialValues,
    read: (values: SurveyValues) => readSurveyValues(values, today),
    save: useSave(survey),
    onDone,
    mode: 'controlled',
  });
  const { form } = record;
  const labelOf = (path: string): string => {
    const [field, at, part] = path.split('.');
    if (field === 'questions' && at !== undefined)
      return t(part === 'options' ? 'form.optionOf' : 'form.questionNumber', { number: Number(at) + 1 });
    const known = (['name', 'intro', 'from', 'to', 'questions'] as const).find((one) => one === field);
    return known === undefined ? path : t(`fields.${known}`);
  };
  return (
    <RecordFormFrame
      title={survey === null ? t('form.createTitle') : t('form.editTitle', { name: survey.name })}
      record={record}
      draft={draft}
      labelOf={labelOf}
      onCancel={onCancel}
      onDiscard={onDiscard}
    >
      <FormSection title={t('form.sections.survey')}>
        <TextField form={form} path="name" label={t('fields.name')} help={t('fields.nameHelp')} required />
        <span />
        <LongTextField form={form} path="intro" label={t('fields.intro')} help={t('fields.introHelp')} />
        <DayField form={form} path="from" label={t('fields.from')} initial={form.getValues().from} />
        <DayField
          form={form}
          path="to"
          label={t('fields.to')}
          help={t('fields.toHelp')}
          initial={form.getValues().to}
        />
      </FormSection>
      <FormSection title={t('fields.questions')}>
        <QuestionRows form={form} />
      </FormSection>
    </RecordFormFrame>
  );
}

/** Writes what was typed: a new survey, or the fields that changed of one. Gives its id. */
function useSave(survey: Survey | null): (input: SurveyInput) => Promise<Outcome<string>> {
  const { t } = useTranslation('surveys');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  return async (input) => {
    if (survey === null) {
      const created = await api.createSurvey(input);
      if (!created.ok) return created;
      notice(t('form.saved'), created.value);
      return { ok: true, value: created.value.id };
    }
    const edited = await api.editSurvey(survey.id, changedFields<SurveyInput>(survey, input));
    if (!edited.ok) return edited;
    notice(t(edited.value.changeSetId === null ? 'form.unchanged' : 'form.saved'), edited.value);
    return { ok: true, value: survey.id };
  };
}
