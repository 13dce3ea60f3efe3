import { Anchor } from '@mantine/core';
import classes from '#renderer/entity-ui/record-page.module.css';
import { StatusBadge } from '#renderer/entity-ui/status-badge.tsx';
import { locationAt, statusAt } from '#shared/domain/access-point/at-date.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { NamedPlace } from './use-place-ties.ts';

type Props = {
  readonly places: readonly NamedPlace[];
  readonly today: Day;
  readonly onOpenPlace: (placeId: string) => void;
};

/** The places that a hub supports, each a way to its page. */
export function SupportedPlaces({ places, today, onOpenPlace }: Props) {
  return (
    <ul className={classes.contacts}>
      {places.map((place) => {
        const location = locationAt(place, today);
        const status = statusAt(place, today);
        return (
          <li key={place.id} className={classes.contact}>
            <Anchor component="button" type="button" ta="start" onClick={() => onOpenPlace(place.id)}>
              {place.name}
            </Anchor>
            <small>
              {[location?.postcode, location?.communeName].filter(Boolean).join(' ')}{' '}
              {status !== null && <StatusBadge status={status} />}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
