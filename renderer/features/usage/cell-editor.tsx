import { cellText } from '#shared/domain/usage-return/cell-text.ts';
import classes from './usage-grid.module.css';

type Props = {
  readonly label: string;
  /** Text being typed; null before the first key. */
  readonly text: string | null;
  readonly value: number | null;
  readonly unit: 'count' | 'minutes';
  readonly comma: ',' | '.';
  readonly onText: (text: string) => void;
  readonly onBlur: () => void;
};

/** The field that stands in a cell while it is typed in; its text is selected at first, so that typing replaces it. */
export function CellEditor({ label, text, value, unit, comma, onText, onBlur }: Props) {
  return (
    <input
      className={classes.editor}
      aria-label={label}
      inputMode="decimal"
      autoComplete="off"
      value={text ?? cellText(value, unit, comma)}
      ref={(field) => {
        if (field !== null && document.activeElement !== field) {
          field.focus();
          field.select();
        }
      }}
      onChange={(event) => onText(event.currentTarget.value)}
      onBlur={onBlur}
    />
  );
}
