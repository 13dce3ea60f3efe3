import { ActionIcon, NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { fieldId, TextField } from '#renderer/entity-ui/form-fields.tsx';
import classes from '#renderer/features/surveys/surveys.module.css';
import { isChosen, surveyQuestionKinds } from '#shared/domain/survey/survey.ts';
import { OptionRows } from './option-rows.tsx';
import type { SurveyValues } from './survey-values.ts';

type Props = {
  readonly form: UseFormReturnType<SurveyValues>;
  readonly at: number;
  readonly last: boolean;
  /** Moves the question one place up (−1) or down (+1). */
  readonly onMove: (by: -1 | 1) => void;
};

/** A question of the form: its words, how it is answered, what can be chosen; Alt and an arrow move it. */
export function QuestionRow({ form, at, last, onMove }: Props) {
  const { t } = useTranslation('surveys');
  const question = form.getValues().questions[at];
  if (question === undefined) return null;
  const number = at + 1;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const by = event.key === 'ArrowUp' ? -1 : 1;
    if (by === -1 ? at > 0 : !last) onMove(by);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the fields inside
    <div className={classes.question} onKeyDown={onKeyDown}>
      <p className={classes.rank}>{number}.</p>
      <TextField
        form={form}
        path={`questions.${at}.text`}
        label={t('form.questionNumber', { number })}
        required
      />
      <NativeSelect
        id={fieldId(`questions.${at}.kind`)}
        label={t('form.kind')}
        data={surveyQuestionKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        value={question.kind}
        onChange={({ currentTarget: { value } }) => {
          const kind = surveyQuestionKinds.find((one) => one === value) ?? question.kind;
          form.setFieldValue(`questions.${at}.kind`, kind);
          // A choice is made among two at least: the first two lines are ready to be typed.
          if (isChosen(kind) && question.options.length === 0)
            form.setFieldValue(
              `questions.${at}.options`,
              [1, 2].map(() => ({ id: uuid(), label: '' })),
            );
        }}
      />
      <div className={classes.rowActs}>
        <RowAct label={t('form.moveUp', { number })} disabled={at === 0} onAct={() => onMove(-1)}>
          <IconArrowUp size={16} aria-hidden />
        </RowAct>
        <RowAct label={t('form.moveDown', { number })} disabled={last} onAct={() => onMove(1)}>
          <IconArrowDown size={16} aria-hidden />
        </RowAct>
        <RowAct
          label={t('form.removeQuestion', { number })}
          disabled={false}
          onAct={() => form.removeListItem('questions', at)}
        >
          <IconTrash size={16} aria-hidden />
        </RowAct>
      </div>
      {isChosen(question.kind) && <OptionRows form={form} at={at} />}
    </div>
  );
}

type ActProps = {
  readonly label: string;
  readonly disabled: boolean;
  readonly onAct: () => void;
  readonly children: React.ReactNode;
};

function RowAct({ label, disabled, onAct, children }: ActProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onAct}
    >
      {children}
    </ActionIcon>
  );
}
