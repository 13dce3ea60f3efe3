import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import classes from '#renderer/features/quality/quality.module.css';
import { moved, newQuestion, newTheme, type QuestionValues, type ThemeValues } from './grid-values.ts';

type Props = {
  readonly themes: readonly ThemeValues[];
  readonly onThemes: (themes: readonly ThemeValues[]) => void;
  /** Ids of the questions that reviews answer: they can be retired, not taken away. */
  readonly answered: ReadonlySet<string>;
};

/** The themes of a grid and their questions: written, ordered, added, retired, taken away where nothing answers them. */
export function GridEditor({ themes, onThemes, answered }: Props) {
  const { t } = useTranslation('quality');
  const change = (id: string, patch: Partial<ThemeValues>): void =>
    onThemes(themes.map((theme) => (theme.id === id ? { ...theme, ...patch } : theme)));
  return (
    <>
      {themes.map((theme, index) => (
        <fieldset key={theme.id} className={classes.gridTheme}>
          <legend className="visually-hidden">{t('editor.themeLegend', { number: index + 1 })}</legend>
          <Line
            label={t('editor.themeName', { number: index + 1 })}
            value={theme.name}
            onValue={(name) => change(theme.id, { name })}
            order={{ index, count: themes.length, onMove: (by) => onThemes(moved(themes, index, by)) }}
            onRemove={
              theme.questions.some(({ id }) => answered.has(id))
                ? null
                : () => onThemes(themes.filter(({ id }) => id !== theme.id))
            }
          />
          <Questions
            questions={theme.questions}
            answered={answered}
            onQuestions={(questions) => change(theme.id, { questions: [...questions] })}
          />
        </fieldset>
      ))}
      <Button size="xs" variant="default" onClick={() => onThemes([...themes, newTheme(uuid)])}>
        {t('editor.addTheme')}
      </Button>
    </>
  );
}

type QuestionsProps = {
  readonly questions: readonly QuestionValues[];
  readonly answered: ReadonlySet<string>;
  readonly onQuestions: (questions: readonly QuestionValues[]) => void;
};

function Questions({ questions, answered, onQuestions }: QuestionsProps) {
  const { t } = useTranslation('quality');
  const change = (id: string, patch: Partial<QuestionValues>): void =>
    onQuestions(questions.map((question) => (question.id === id ? { ...question, ...patch } : question)));
  return (
    <>
      {questions.map((question, index) => (
        <Line
          key={question.id}
          question
          label={t('editor.question', { number: index + 1 })}
          value={question.text}
          onValue={(text) => change(question.id, { text })}
          order={{
            index,
            count: questions.length,
            onMove: (by) => onQuestions(moved(questions, index, by)),
          }}
          onRemove={
            answered.has(question.id)
              ? null
              : () => onQuestions(questions.filter(({ id }) => id !== question.id))
          }
          retired={
            answered.has(question.id) || question.retired
              ? { value: question.retired, onValue: (retired) => change(question.id, { retired }) }
              : null
          }
        />
      ))}
      <Button
        size="compact-xs"
        variant="subtle"
        ms="1.5rem"
        mb="xs"
        onClick={() => onQuestions([...questions, newQuestion(uuid)])}
      >
        {t('editor.addQuestion')}
      </Button>
    </>
  );
}

type LineProps = {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly order: {
    readonly index: number;
    readonly count: number;
    readonly onMove: (by: 1 | -1) => void;
  };
  /** Null where something answers it. */
  readonly onRemove: (() => void) | null;
  readonly question?: boolean;
  readonly retired?: { readonly value: boolean; readonly onValue: (value: boolean) => void } | null;
};

function Line({ label, value, onValue, order, onRemove, question = false, retired = null }: LineProps) {
  const { t } = useTranslation('quality');
  const said = value.trim() === '' ? label : value;
  return (
    <div className={classes.line} data-question={question || undefined}>
      <TextInput
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
      <div className={classes.lineActs}>
        {retired !== null && (
          <Checkbox
            size="xs"
            label={t('editor.retired')}
            checked={retired.value}
            onChange={(event) => retired.onValue(event.currentTarget.checked)}
          />
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('editor.up', { said })}
          disabled={order.index === 0}
          onClick={() => order.onMove(-1)}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('editor.down', { said })}
          disabled={order.index === order.count - 1}
          onClick={() => order.onMove(1)}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        {onRemove !== null && (
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={t('editor.remove', { said })}
            onClick={onRemove}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </div>
  );
}
