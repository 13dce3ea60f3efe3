import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { DayInput } from '#renderer/entity-ui/day-input.tsx';
import { type Fact, FactList } from '#renderer/entity-ui/record-section.tsx';
import { StatusBadge } from '#renderer/entity-ui/status-badge.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { locationAt, rhythmAt, statusAt } from '#shared/domain/access-point/at-date.ts';
import { stopsOn } from '#shared/domain/access-point/stops.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { monthOf } from '#shared/domain/calendar/month.ts';
import { readTypedDay } from '#shared/domain/calendar/typed-date.ts';
import classes from './place-on-day.module.css';
import { StopList } from './place-stops.tsx';

/** How a place stood on any day: its status, address, reporting rhythm and stops. */
export function PlaceOnDay({ place }: { readonly place: AccessPoint }) {
  const { t } = useTranslation('places');
  const { t: errors } = useTranslation('errors');
  const today = todayIn(useRegister().settings.timeZone);
  const [typed, setTyped] = useState(dayText(today));
  const read = readTypedDay(typed, today);
  const facts = usePlaceFactsOn(place, read.kind === 'date' ? read.date : today);
  return (
    <>
      <div className={classes.day}>
        <DayInput
          label={t('onDay.label')}
          value={typed}
          error={read.kind === 'wrong' ? errors('access-point/day-not-valid', { text: typed }) : null}
          onChange={setTyped}
        />
      </div>
      <div aria-live="polite">
        {read.kind === 'date' ? (
          <FactList facts={facts} />
        ) : (
          <p className={classes.note}>{t('onDay.which')}</p>
        )}
      </div>
    </>
  );
}

function usePlaceFactsOn(place: AccessPoint, day: Day): readonly Fact[] {
  const { t } = useTranslation('places');
  const { t: fields } = useTranslation('accessPoints');
  const { t: lists } = useTranslation('lists');
  const status = statusAt(place, day);
  const location = locationAt(place, day);
  const stops = stopsOn(place, day);
  return [
    {
      label: fields('fields.status'),
      content: status === null ? t('onDay.noStatus') : <StatusBadge status={status} />,
      wide: false,
    },
    {
      label: fields('fields.rhythms'),
      content: lists(`rhythms.${rhythmAt(place, monthOf(day))}`),
      wide: false,
    },
    {
      label: fields('fields.address'),
      content:
        location === null
          ? null
          : [location.address, [location.postcode, location.communeName].filter(Boolean).join(' ')]
              .filter(Boolean)
              .join(', '),
      wide: true,
    },
    {
      label: t('stops.title'),
      content: stops.length === 0 ? null : <StopList stops={stops} day={day} />,
      wide: true,
    },
  ];
}
