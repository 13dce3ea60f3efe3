import { Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { LoanPointPicker } from '#renderer/entity-ui/loan-point-picker.tsx';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import type { FreeAsked } from './free-asked.ts';
import classes from './loan-calendar.module.css';

type Props = {
  readonly from: Day;
  readonly due: Day;
  readonly loanPointId: string | null;
  readonly onAsk: (asked: FreeAsked) => void;
};

/** Asks between which days, and of which loan point, something free is looked for. */
export function FreeDates({ from, due, loanPointId, onAsk }: Props) {
  const { t } = useTranslation('loanCalendar');
  const today = useToday();
  const [values, setValues] = useState({ from: dayText(from), due: dayText(due), point: loanPointId ?? '' });
  const [wrong, setWrong] = useState<'from' | 'due' | null>(null);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const [first, last] = [readTypedDay(values.from, today), readTypedDay(values.due, today)];
    if (first.kind !== 'date') setWrong('from');
    else if (last.kind !== 'date' || last.date < first.date) setWrong('due');
    else {
      setWrong(null);
      onAsk({ from: first.date, due: last.date, loanPointId: values.point === '' ? null : values.point });
    }
  };
  return (
    <form noValidate className={classes.dates} onSubmit={submit}>
      <DayInput
        label={t('free.from')}
        required
        error={wrong === 'from' && t('free.badDays')}
        value={values.from}
        onChange={(text) => setValues({ ...values, from: text })}
      />
      <DayInput
        label={t('free.to')}
        required
        error={wrong === 'due' && t('free.badDays')}
        value={values.due}
        onChange={(text) => setValues({ ...values, due: text })}
      />
      <LoanPointPicker
        id="free-loan-point"
        label={t('loanPoint')}
        description={null}
        error={null}
        placeholder={t('allLoanPoints')}
        value={values.point}
        onChange={(point) => setValues({ ...values, point })}
      />
      <Button type="submit">{t('free.ask')}</Button>
    </form>
  );
}
