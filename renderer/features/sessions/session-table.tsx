import { Anchor } from '@mantine/core';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, weekdayText } from '#renderer/entity-ui/calendar-text.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { addDays } from '#shared/domain/calendar/shift-day.ts';
import { participantsText } from '#shared/domain/session/participants-text.ts';
import type { Session } from '#shared/domain/session/session.ts';
import { mondayOf } from './session-period.ts';
import { useSessionWords } from './session-words.ts';
import classes from './sessions.module.css';
import { useSessionNames } from './use-session-names.ts';

type Props = {
  /** Latest first. */
  readonly sessions: readonly Session[];
  /** A column that every line would say the same in. */
  readonly without?: 'place' | 'animator';
  readonly onOpen: (sessionId: string) => void;
};

/** Sessions by week, the latest first. */
export function SessionTable({ sessions, without, onOpen }: Props) {
  const { t, i18n } = useTranslation('sessions');
  const words = useSessionWords();
  const names = useSessionNames(sessions);
  const weeks = useMemo(() => byWeek(sessions), [sessions]);
  const columns = (
    ['day', 'place', 'kind', 'subject', 'animator', 'minutes', 'participants', 'publics'] as const
  ).filter((column) => column !== without);
  if (names === undefined) return null;
  const cell = (session: Session, column: (typeof columns)[number]) => {
    const place = names.get(session.placeId) ?? t('unknownPlace');
    const day = dayText(session.day);
    switch (column) {
      case 'day':
        return (
          <Anchor
            component="button"
            type="button"
            fz="inherit"
            lh="inherit"
            aria-label={t('list.open', { day, place })}
            onClick={() => onOpen(session.id)}
          >
            {weekdayText(session.day, i18n.language)} {day}
          </Anchor>
        );
      case 'place': {
        const stop = session.stopId === null ? undefined : names.get(session.stopId);
        return stop === undefined ? place : `${place}, ${stop}`;
      }
      case 'kind':
        return words.kind(session);
      case 'subject':
        return words.subject(session);
      case 'animator':
        return session.animatorId === null ? '' : (names.get(session.animatorId) ?? '');
      case 'minutes':
        return words.minutes(session.minutes);
      case 'participants':
        return words.people(session);
      case 'publics':
        return participantsText(session.groups);
    }
  };
  return (
    <table className={classes.list} aria-label={t('list.table')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" data-column={column}>
              {t(`list.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(([monday, ofWeek]) => (
          <Fragment key={monday}>
            <tr className={classes.week}>
              <th scope="rowgroup" colSpan={columns.length}>
                {t('list.weekOf', { from: dayText(monday), to: dayText(addDays(monday, 6)) })}
              </th>
            </tr>
            {ofWeek.map((session) => (
              <tr key={session.id}>
                {columns.map((column) => (
                  <td key={column} data-column={column}>
                    {cell(session, column)}
                  </td>
                ))}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function byWeek(sessions: readonly Session[]): readonly (readonly [Day, readonly Session[]])[] {
  const weeks = new Map<Day, Session[]>();
  for (const session of sessions) {
    const monday = mondayOf(session.day);
    const ofWeek = weeks.get(monday);
    if (ofWeek === undefined) weeks.set(monday, [session]);
    else ofWeek.push(session);
  }
  return [...weeks];
}
