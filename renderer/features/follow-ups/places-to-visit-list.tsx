import { Anchor, Button } from '@mantine/core';
import { useCallback, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, todayIn } from '#renderer/entity-ui/calendar-text.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { PlacesToVisit, PlaceToVisit } from '#shared/domain/follow-up/follow-up-agenda.ts';
import type { FollowUpSubject } from './follow-up-values.ts';
import classes from './follow-ups.module.css';

/** Places shown at first, and more at each click. */
const SHOWN = 20;

type Props = {
  readonly search: string;
  readonly onOpen: (subject: FollowUpSubject) => void;
  readonly onLog: (place: PlaceToVisit) => void;
};

/** Open places never visited, or not for a year. */
export function PlacesToVisitList({ search, onOpen, onLog }: Props) {
  const { t } = useTranslation('followUps');
  const id = useId();
  const [limit, setLimit] = useState(SHOWN);
  const answer = usePlacesToVisit(search, limit);
  if (answer === undefined) return null;
  const { places, never, longAgo } = answer;
  const left = never + longAgo - places.length;
  if (never + longAgo === 0 && search !== '') return null;
  return (
    <section aria-labelledby={id} className={classes.group}>
      <h2 id={id}>
        {t('toVisit.title')} <span className={classes.quiet}>{never + longAgo}</span>
      </h2>
      <p className={classes.quiet}>
        {never + longAgo === 0 ? t('toVisit.none') : t('toVisit.counts', { never, longAgo })}{' '}
        {t('toVisit.help')}
      </p>
      {places.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              {(['place', 'commune', 'last', 'next', 'acts'] as const).map((column) => (
                <th key={column} scope="col" data-column={column}>
                  {t(`toVisit.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <tr key={place.id}>
                <th scope="row">
                  <Anchor
                    component="button"
                    type="button"
                    ta="start"
                    onClick={() => onOpen({ key: 'accessPointId', id: place.id })}
                  >
                    {place.name}
                  </Anchor>
                </th>
                <td>{place.communeName}</td>
                <td data-missing={place.lastVisitOn === null || undefined}>
                  {place.lastVisitOn === null ? t('toVisit.never') : dayText(place.lastVisitOn)}
                </td>
                <td>{place.nextOn === null ? '–' : dayText(place.nextOn)}</td>
                <td>
                  <div className={classes.rowActs}>
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={t('toVisit.logOf', { name: place.name })}
                      onClick={() => onLog(place)}
                    >
                      {t('toVisit.log')}
                    </Button>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && (
        <Button size="compact-sm" variant="subtle" mt="sm" onClick={() => setLimit(limit + 100)}>
          {t('toVisit.more', { count: Math.min(100, left) })}
        </Button>
      )}
    </section>
  );
}

/** The answer to the question; the one before stays while the next is awaited, so that nothing blinks. */
function usePlacesToVisit(search: string, limit: number): PlacesToVisit | undefined {
  const { settings } = useRegister();
  const today = todayIn(settings.timeZone);
  const read = useCallback(
    (api: RegisterApi) => api.placesToVisit(today, search, limit),
    [today, search, limit],
  );
  const answer = useRegisterQuery(read, ['followUp', 'accessPoint']);
  const [kept, setKept] = useState(answer);
  if (answer !== undefined && answer !== kept) setKept(answer);
  return answer ?? kept;
}
