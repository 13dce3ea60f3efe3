import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import type { LoanFormState } from './loan-form-state.ts';

type DayPath = 'from' | 'due' | 'depositReceivedOn' | 'requestedOn';

/** A day of the form of a loan, which other fields follow. */
export function FormDay({
  form,
  path,
  label,
  required = false,
  onDay,
}: {
  readonly form: LoanFormState;
  readonly path: DayPath;
  readonly label: string;
  readonly required?: boolean;
  readonly onDay?: (text: string) => void;
}) {
  return (
    <DayInput
      id={fieldId(path)}
      label={label}
      required={required}
      error={form.errors[path]}
      value={form.values[path]}
      onBlur={() => void form.validateField(path)}
      onChange={(text) => {
        form.setFieldValue(path, text);
        form.clearFieldError(path);
        onDay?.(text);
      }}
    />
  );
}
