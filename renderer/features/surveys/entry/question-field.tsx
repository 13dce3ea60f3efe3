import { Textarea } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/surveys/surveys.module.css';
import { optionLetter } from '#shared/domain/survey/option-letter.ts';
import { type SurveyQuestion, surveyMarks } from '#shared/domain/survey/survey.ts';
import { keyEffect, withTicked } from './answer-keys.ts';
import { type EntryAnswer, noAnswer } from './entry-values.ts';

type Props = {
  readonly question: SurveyQuestion;
  readonly number: number;
  readonly answer: EntryAnswer;
  readonly onAnswer: (answer: EntryAnswer) => void;
  readonly onNext: () => void;
};

/** A question of a sheet that is being entered: a key answers it and goes on to the next one. */
export function QuestionField({ question, number, answer, onAnswer, onNext }: Props) {
  const title = `${number}. ${question.text}`;
  if (question.kind === 'words')
    return (
      <div className={classes.asked} data-question={number}>
        <Textarea
          label={title}
          autosize
          minRows={1}
          maxRows={8}
          value={answer.words}
          onChange={({ currentTarget }) => onAnswer({ ...noAnswer, words: currentTarget.value })}
        />
      </div>
    );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const effect = keyEffect(question, answer, event);
    if (effect === null) return;
    event.preventDefault();
    onAnswer(effect.answer);
    if (effect.goesOn) onNext();
  };
  return (
    <fieldset className={classes.asked} data-question={number} onKeyDown={onKeyDown}>
      <legend>{title}</legend>
      <div className={classes.choices}>
        {question.kind === 'mark' ? (
          <Marks number={number} answer={answer} onAnswer={onAnswer} />
        ) : (
          <Options question={question} number={number} answer={answer} onAnswer={onAnswer} />
        )}
      </div>
    </fieldset>
  );
}

function Marks({ number, answer, onAnswer }: Pick<Props, 'number' | 'answer' | 'onAnswer'>) {
  const { t } = useTranslation('surveys');
  return [...surveyMarks].reverse().map((mark) => (
    <label key={mark} className={classes.choice}>
      <input
        type="radio"
        name={`question-${number}`}
        checked={answer.mark === mark}
        onChange={() => onAnswer({ ...noAnswer, mark })}
      />
      <kbd className={classes.key}>{mark}</kbd>
      {t(`marks.${mark}`)}
    </label>
  ));
}

function Options({ question, number, answer, onAnswer }: Omit<Props, 'onNext'>) {
  const isOne = question.kind === 'choice';
  return question.options.map(({ id, label }, place) => (
    <label key={id} className={classes.choice}>
      <input
        type={isOne ? 'radio' : 'checkbox'}
        name={`question-${number}`}
        checked={answer.optionIds.includes(id)}
        onChange={() => onAnswer(isOne ? { ...noAnswer, optionIds: [id] } : withTicked(answer, id))}
      />
      <kbd className={classes.key}>{optionLetter(place)}</kbd>
      {label}
    </label>
  ));
}
