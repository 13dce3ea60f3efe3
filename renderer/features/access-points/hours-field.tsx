import { useState } from 'react';
import { fieldId } from '#renderer/entity-ui/form-fields.tsx';
import type { HoursEntry } from '#renderer/entity-ui/hours-entry.ts';
import { OpeningHoursInput } from '#renderer/entity-ui/opening-hours-input.tsx';
import classes from '#renderer/entity-ui/record-form.module.css';
import type { SectionProps } from './place-form.ts';

type Props = SectionProps & {
  /** Where the hours stand in the form's values. */
  readonly path: 'hours' | 'hoursHolidays' | `stops.${number}.hours`;
  readonly label: string;
  readonly initial: HoursEntry;
  readonly asksWeeks?: boolean;
};

/** Opening hours of the form of a place. */
export function HoursField({ form, tools, path, label, initial, asksWeeks = false }: Props) {
  const [entry, setEntry] = useState(initial);
  return (
    <div className={classes.wide}>
      <OpeningHoursInput
        id={fieldId(path)}
        label={label}
        value={entry}
        read={tools.readHours}
        asksWeeks={asksWeeks}
        errorOf={(field) => form.errors[`${path}.${field}`]}
        onChange={(next) => {
          setEntry(next);
          form.setFieldValue(path, next, { forceUpdate: false });
          for (const field of Object.keys(form.errors))
            if (field.startsWith(`${path}.`)) form.clearFieldError(field);
        }}
      />
    </div>
  );
}
