import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { hoursSentence } from '#renderer/entity-ui/opening-hours-text.ts';
import classes from '#renderer/entity-ui/record-page.module.css';
import { RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { useOpeningHours } from '#renderer/entity-ui/use-opening-hours.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { AccessPoint, Stop } from '#shared/domain/access-point/access-point.ts';
import { comingStops, pastStops, stopsOn } from '#shared/domain/access-point/stops.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { dayInWords } from '#shared/messages/day-in-words.ts';
import { PlaceRound } from './place-round.tsx';

type Props = { readonly place: AccessPoint; readonly onEdit: () => void };

/** The stops of an itinerant place: its round of a week, the stops it serves, those to come and those it left. */
export function PlaceStops({ place, onEdit }: Props) {
  const { t } = useTranslation('places');
  const today = todayIn(useRegister().settings.timeZone);
  const { stops } = place;
  if (stops.length === 0)
    return (
      <RecordSection title={t('stops.title')}>
        <p className={classes.unknown}>
          {t('stops.none')}{' '}
          <Button variant="subtle" size="compact-sm" onClick={onEdit}>
            {t('stops.complete')}
          </Button>
        </p>
      </RecordSection>
    );
  const parts = [
    { title: t('stops.served'), shown: stopsOn(place, today) },
    { title: t('stops.toCome'), shown: comingStops(place, today) },
    { title: t('stops.past'), shown: pastStops(place, today) },
  ];
  return (
    <>
      <RecordSection title={t('stops.round')}>
        <PlaceRound place={place} today={today} />
      </RecordSection>
      {parts
        .filter(({ shown }) => shown.length > 0)
        .map(({ title, shown }) => (
          <RecordSection key={title} title={title}>
            <StopList stops={shown} day={today} />
          </RecordSection>
        ))}
    </>
  );
}

type ListProps = {
  readonly stops: readonly Stop[];
  /** The day that they are told on: a stop that began before it is served since then. */
  readonly day: Day;
};

/** Stops with their address, their hours and the days in which they are served. */
export function StopList({ stops, day }: ListProps) {
  const { t, i18n } = useTranslation('accessPoints');
  const { t: words } = useTranslation('places');
  const read = useOpeningHours();
  const hoursOf = ({ openingHours }: Stop): string => {
    if (openingHours === null) return words('stops.noHours');
    const sentence = read === null ? null : hoursSentence(openingHours, read, t, i18n.language);
    return sentence?.replace(/\.$/, '') ?? openingHours;
  };
  const daysOf = ({ from, to }: Stop): string | null => {
    const say = (value: Day) => dayInWords(value, i18n.language);
    if (from !== null && to !== null) return words('period.between', { from: say(from), to: say(to) });
    if (from !== null) return words(from > day ? 'period.toCome' : 'period.since', { date: say(from) });
    return to === null ? null : words('period.until', { date: say(to) });
  };
  return (
    <ul className={classes.contacts}>
      {stops.map((stop) => (
        <li key={stop.id} className={classes.contact}>
          {stop.name}
          <small>
            {[stop.address, [stop.postcode, stop.communeName].filter(Boolean).join(' ')]
              .filter(Boolean)
              .join(', ')}
          </small>
          <small>{[hoursOf(stop), daysOf(stop)].filter(Boolean).join(', ')}</small>
        </li>
      ))}
    </ul>
  );
}
