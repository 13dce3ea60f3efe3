import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readTypedTime } from '#shared/domain/calendar/typed-time.ts';
import { DayInput } from './day-input.tsx';
import classes from './moment-input.module.css';

/** A day and a time as they are typed. */
export type TypedMoment = { readonly day: string; readonly time: string };

type Props = {
  /** Id of the day; that of the time has `-time` after it. */
  readonly id: string;
  /** What happened then: « Demandée le ». */
  readonly label: string;
  readonly value: TypedMoment;
  readonly onChange: (value: TypedMoment) => void;
  /** What is wrong with the day or the time; null while nothing is. */
  readonly error: string | null;
  readonly required?: boolean;
};

/** A day and a time of it, typed as one likes (`3/9/24`, `14h`, `1430`); each is written out once it is left. */
export function MomentInput({ id, label, value, onChange, error, required = false }: Props) {
  const { t } = useTranslation();
  const read = readTypedTime(value.time);
  const errorId = `${id}-error`;
  return (
    <div className={classes.moment}>
      <DayInput
        id={id}
        label={label}
        required={required}
        value={value.day}
        error={error !== null}
        onChange={(day) => onChange({ ...value, day })}
      />
      <TextInput
        id={`${id}-time`}
        aria-label={t('timeOf', { what: label })}
        aria-describedby={error === null ? undefined : errorId}
        required={required}
        placeholder={t('timePlaceholder')}
        autoComplete="off"
        value={value.time}
        error={error !== null}
        onChange={(event) => onChange({ ...value, time: event.currentTarget.value })}
        onBlur={() => {
          if (read.kind === 'date') onChange({ ...value, time: read.date });
        }}
      />
      {error !== null && (
        <p id={errorId} role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
