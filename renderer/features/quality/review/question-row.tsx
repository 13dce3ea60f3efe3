import { TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#renderer/features/quality/quality.module.css';
import type { QualityQuestion } from '#shared/domain/quality/quality-grid.ts';
import { type TypedAnswer, typedSteps } from './review-values.ts';

type Props = {
  readonly question: QualityQuestion;
  readonly stepLabels: readonly string[];
  readonly answer: TypedAnswer;
  /** What the place answered the time before, 1 to 4; null where it was not looked at. */
  readonly former: number | null;
  readonly onAnswer: (answer: TypedAnswer) => void;
};

/**
 * A question of a review. With the focus on its steps: 1 to 4 answer it, N says that it was not looked at, and both go on
 * to the next question; the arrows up and down go from question to question.
 */
export function QuestionRow({ question, stepLabels, answer, former, onAnswer }: Props) {
  const { t } = useTranslation('quality');
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      focusNeighbour(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    const step = typedSteps.find((known) => known === event.key.toLowerCase());
    if (step === undefined) return;
    event.preventDefault();
    onAnswer({ ...answer, step });
    focusNeighbour(event.currentTarget, 1);
  };
  return (
    <fieldset className={classes.question}>
      <legend className="visually-hidden">{question.text}</legend>
      <div>
        <p aria-hidden>{question.text}</p>
        {question.help !== null && <small>{question.help}</small>}
        {former !== null && (
          <small>{t('form.former', { step: former, label: stepLabels[former - 1] ?? '' })}</small>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its radio buttons take the focus, it only hears their keys */}
      <div className={classes.steps} data-steps onKeyDown={onKeyDown}>
        {typedSteps.map((step, index) => (
          <label
            key={step}
            className={classes.step}
            title={step === 'n' ? t('form.notLooked') : (stepLabels[index] ?? '')}
          >
            <input
              type="radio"
              name={question.id}
              value={step}
              aria-label={step === 'n' ? t('form.notLooked') : `${step}, ${stepLabels[index] ?? ''}`}
              checked={answer.step === step}
              onChange={() => onAnswer({ ...answer, step })}
            />
            <span aria-hidden>{step === 'n' ? 'N' : step}</span>
          </label>
        ))}
      </div>
      <TextInput
        size="xs"
        autoComplete="off"
        aria-label={t('form.commentOf', { question: question.text })}
        placeholder={t('form.comment')}
        value={answer.comment}
        onChange={(event) => onAnswer({ ...answer, comment: event.currentTarget.value })}
      />
    </fieldset>
  );
}

/** Takes the focus to the steps of the question before or after: to what is chosen there, else to the first step. */
function focusNeighbour(steps: HTMLElement, by: 1 | -1): void {
  const all = [...(steps.closest('form')?.querySelectorAll<HTMLElement>('[data-steps]') ?? [])];
  const next = all[all.indexOf(steps) + by];
  const input =
    next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector<HTMLElement>('input');
  input?.focus();
}
