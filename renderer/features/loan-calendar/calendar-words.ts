import type { TFunction } from 'i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import type { CalendarLine } from '#renderer/workers/loan-api.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { LoanRun } from '#shared/domain/loan/loan-wish.ts';
import type { CalendarAxis } from './calendar-axis.ts';
import type { CalendarRow } from './calendar-rows.ts';
import type { PlacedStretch } from './placed-stretch.ts';

/** A column of the calendar, in words. */
export type SlotWords = {
  readonly key: string;
  /** Two short lines of the header, the second alone where it says all. */
  readonly top: string;
  readonly bottom: string;
  /** In full, for who does not see the header. */
  readonly full: string;
  readonly weekend: boolean;
  readonly today: boolean;
};

/** What the calendar says, in the language in use. */
export type CalendarWords = {
  readonly slots: readonly SlotWords[];
  readonly kit: string;
  readonly lineTitle: (line: CalendarLine) => string;
  readonly bar: (placed: PlacedStretch) => string;
  readonly barTitle: (placed: PlacedStretch) => string;
  readonly cell: (row: Extract<CalendarRow, { kind: 'line' }>, slot: number, closed: boolean) => string;
  readonly run: (run: LoanRun) => string;
};

/** Words the calendar of some days. @param language `fr` or `en` */
export function calendarWords(
  t: TFunction<'loanCalendar'>,
  language: string,
  axis: CalendarAxis,
  today: Day,
): CalendarWords {
  const slots = slotWords(t, language, axis, today);
  const run = (asked: LoanRun): string => {
    const from = momentText(t, asked.from, asked.fromTime);
    return asked.from === asked.due && asked.fromTime === null && asked.dueTime === null
      ? t('run.oneDay', { day: from })
      : t('run.days', { from, to: momentText(t, asked.due, asked.dueTime) });
  };
  const bar = ({ kind, stretch: { loan } }: PlacedStretch): string =>
    loan === null ? t(`kinds.${kind}`) : loan.borrowerName;
  return {
    slots,
    kit: t('kit'),
    lineTitle: (line) =>
      [line.inventoryNumber, line.name].filter((word) => word !== null && word !== '').join(' · '),
    bar,
    barTitle: (placed) => {
      const { loan, from, to, preparationDays } = placed.stretch;
      const held = loan ?? { from, due: to ?? from, fromTime: null, dueTime: null };
      return [
        t(`kinds.${placed.kind}`),
        ...(loan === null ? [] : [loan.borrowerName, t('number', { number: loan.number })]),
        loan === null && to === null ? t('run.since', { from: dayText(from) }) : run(held),
        ...(loan !== null && loan.daysLate > 0 && placed.kind === 'late'
          ? [t('late', { count: loan.daysLate })]
          : []),
        ...(preparationDays > 0 && placed.kind !== 'waiting'
          ? [t('preparation', { count: preparationDays })]
          : []),
      ].join(' · ');
    },
    cell: ({ placed }, at, closed) => {
      const name = slots[at]?.full ?? '';
      const held = placed.filter(({ start, ready }) => start < at + 1 && ready > at);
      const told = held.map((one) =>
        one.end > at
          ? [
              t(`kinds.${one.kind}`),
              ...(one.stretch.loan === null ? [] : [one.stretch.loan.borrowerName]),
            ].join(' ')
          : t('kinds.preparation'),
      );
      return [name, ...(closed ? [t('closed')] : []), ...(told.length === 0 ? [t('cellFree')] : told)].join(
        ', ',
      );
    },
    run,
  };
}

/** A day, with its appointment where there is one. */
function momentText(t: TFunction<'loanCalendar'>, day: Day, time: string | null): string {
  return time === null ? dayText(day) : t('run.moment', { day: dayText(day), time });
}

function slotWords(
  t: TFunction<'loanCalendar'>,
  language: string,
  axis: CalendarAxis,
  today: Day,
): readonly SlotWords[] {
  const locale = language === 'en' ? 'en-GB' : 'fr';
  const say = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day) => format.format(new Date(`${day}T00:00:00Z`));
  };
  const full = say({ weekday: 'long', day: 'numeric', month: 'long' });
  const weekday = say({ weekday: axis.view === 'week' ? 'long' : 'short' });
  const date = say(axis.view === 'week' ? { day: 'numeric', month: 'short' } : { day: 'numeric' });
  return axis.slots.map(({ key, day, hour }) => {
    const number = new Date(`${day}T00:00:00Z`).getUTCDay();
    const weekend = number === 0 || number === 6;
    if (hour !== null)
      return {
        key,
        top: '',
        bottom: t('hour', { hour }),
        full: `${full(day)}, ${t('hour', { hour })}`,
        weekend: false,
        today: false,
      };
    const short = weekday(day);
    return {
      key,
      top: axis.view === 'month' ? short.slice(0, 2) : short,
      bottom: date(day),
      full: full(day),
      weekend,
      today: day === today,
    };
  });
}
