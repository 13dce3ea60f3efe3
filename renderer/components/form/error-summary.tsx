import { type Ref, useId } from 'react';
import classes from './error-summary.module.css';

/** One thing to correct: the id of its field, the field's name, what to do. */
export type SummaryEntry = { readonly fieldId: string; readonly label: string; readonly sentence: string };

type Props = {
  readonly ref: Ref<HTMLDivElement>;
  readonly title: string;
  readonly entries: readonly SummaryEntry[];
};

/** What stands between a form and its saving, each entry a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ ref, title, entries }: Props) {
  const id = useId();
  return (
    <div ref={ref} role="alert" tabIndex={-1} aria-labelledby={id} className={classes.summary}>
      <h2 id={id}>{title}</h2>
      <ul>
        {entries.map(({ fieldId, label, sentence }) => (
          <li key={`${fieldId} ${sentence}`}>
            <button type="button" onClick={() => goToField(fieldId)}>
              {label}
            </button>{' '}
            — {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Brings a field on the screen and puts the keyboard in it. */
export function goToField(id: string): void {
  const field = document.getElementById(id);
  const target = field?.matches('input, textarea, select, button')
    ? field
    : field?.querySelector<HTMLElement>('input');
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}
