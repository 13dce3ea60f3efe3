import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayName } from '#renderer/entity-ui/calendar-text.ts';
import { spansText } from '#renderer/entity-ui/opening-hours-text.ts';
import { useWeekReader } from '#renderer/entity-ui/use-opening-hours.ts';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { statusAt } from '#shared/domain/access-point/at-date.ts';
import { type Halt, type Round, roundOf } from '#shared/domain/access-point/stops.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { weekStart } from '#shared/domain/calendar/week-start.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import classes from './place-round.module.css';

type Props = { readonly place: AccessPoint; readonly today: Day };

/** Where an itinerant place halts in a week, day by day, and the weeks around. */
export function PlaceRound({ place, today }: Props) {
  const { t, i18n } = useTranslation('places');
  const readWeek = useWeekReader();
  const [monday, setMonday] = useState(() => weekStart(today));
  if (readWeek === null) return null;
  const sunday = addDays(monday, 6);
  const round = roundOf(place.stops, monday, readWeek);
  const isOpen = [monday, sunday].some((day) => statusAt(place, day) === 'open');
  return (
    <>
      <div className={classes.bar}>
        <ActionIcon
          variant="default"
          aria-label={t('stops.previous')}
          title={t('stops.previous')}
          onClick={() => setMonday(addDays(monday, -7))}
        >
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <strong className={classes.week} aria-live="polite">
          {t('stops.weekOf', {
            from: dayInWords(monday, i18n.language),
            to: dayInWords(sunday, i18n.language),
          })}
        </strong>
        <ActionIcon
          variant="default"
          aria-label={t('stops.next')}
          title={t('stops.next')}
          onClick={() => setMonday(addDays(monday, 7))}
        >
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
        {monday !== weekStart(today) && (
          <Button variant="subtle" size="compact-sm" onClick={() => setMonday(weekStart(today))}>
            {t('stops.thisWeek')}
          </Button>
        )}
      </div>
      {!isOpen && <p className={classes.note}>{t('stops.notOpen')}</p>}
      <RoundTable round={round} monday={monday} today={today} />
    </>
  );
}

function RoundTable({ round, monday, today }: { round: Round; monday: Day; today: Day }) {
  const { t, i18n } = useTranslation('places');
  const { halts, withoutHours } = round;
  return (
    <>
      {halts.length === 0 ? (
        <p className={classes.note}>{t('stops.noHalts')}</p>
      ) : (
        <table className={classes.round}>
          <caption className="visually-hidden">
            {t('stops.roundLabel', { date: dayInWords(monday, i18n.language) })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('stops.day')}</th>
              <th scope="col">{t('stops.time')}</th>
              <th scope="col">{t('stops.stop')}</th>
              <th scope="col">{t('stops.where')}</th>
            </tr>
          </thead>
          {daysOf(halts).map(({ day, ofDay }) => (
            <tbody key={day} data-today={day === today || undefined}>
              {ofDay.map((halt, index) => (
                <tr key={`${halt.stop.id}-${halt.span.from}`}>
                  {index === 0 && (
                    <th
                      scope="rowgroup"
                      rowSpan={ofDay.length}
                      aria-current={day === today ? 'date' : undefined}
                    >
                      {dayName(day, i18n.language)}
                      {day === today && <small>{t('stops.today')}</small>}
                    </th>
                  )}
                  <HaltCells halt={halt} />
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
      {withoutHours.length > 0 && (
        <p className={classes.note}>
          {t('stops.hoursUnknown')}
          {i18n.language === 'en' ? ': ' : '\u00a0: '}
          {withoutHours.map(({ name }) => name).join(', ')}.
        </p>
      )}
    </>
  );
}

function HaltCells({ halt: { stop, span } }: { readonly halt: Halt }) {
  const { t, i18n } = useTranslation('accessPoints');
  return (
    <>
      <td className={classes.time}>{spansText([span], t, i18n.language)}</td>
      <td>{stop.name}</td>
      <td className={classes.where}>
        {[stop.address, [stop.postcode, stop.communeName].filter(Boolean).join(' ')]
          .filter(Boolean)
          .join(', ')}
      </td>
    </>
  );
}

/** The halts of each day that has some. */
function daysOf(halts: readonly Halt[]): readonly { readonly day: Day; readonly ofDay: readonly Halt[] }[] {
  return [...new Set(halts.map(({ day }) => day))].map((day) => ({
    day,
    ofDay: halts.filter((halt) => halt.day === day),
  }));
}

/** « mercredi 26 » */
function dayName(day: Day, language: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return `${weekdayName(weekday, language)} ${Number(day.slice(8))}`;
}
