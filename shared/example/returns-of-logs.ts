import { monthIndex } from '#shared/domain/calendar/month.ts';
import type { Session } from '#shared/domain/session/session.ts';
import { breakdownMeasures, type Measure } from '#shared/domain/usage-return/measures.ts';
import type { ReturnValues, UsageReturn } from '#shared/domain/usage-return/usage-return.ts';
import { loggedMeasures } from '#shared/figures/session-sums.ts';
import { type LoggingPlace, makeSessions } from './example-sessions.ts';
import type { ReturnStyle } from './logging-places.ts';

/** What a return can take from sessions of its own. */
const logged: readonly Measure[] = [
  'workshopsHeld',
  'workshopSeats',
  'workshopAttended',
  'remoteHelp',
  ...breakdownMeasures('activity'),
];

/**
 * The return of a place that logs its sessions: it leaves out what the sessions tell, writes the same numbers, or a few
 * more than were logged, as a paper by the front desk does.
 */
export function returnOfLogs(made: UsageReturn, log: LoggingPlace): UsageReturn {
  if (made.state !== 'received') return made;
  const sessions: Session[] = [];
  for (let month = monthIndex(made.from); month <= monthIndex(made.to); month += 1)
    sessions.push(...makeSessions(log, month));
  const { style } = log.habits;
  return {
    ...made,
    values: valuesOfLogs(
      made.values,
      sessions,
      differs(made) ? style : style === 'silent' ? style : 'agrees',
    ),
    fromSessions: style === 'chosen' ? [...loggedMeasures] : [],
  };
}

function valuesOfLogs(values: ReturnValues, sessions: readonly Session[], style: ReturnStyle): ReturnValues {
  const kept: ReturnValues = { ...values };
  for (const measure of logged) delete kept[measure];
  if (style === 'silent' || sessions.length === 0) return kept;
  const workshops = sessions.filter(({ kind }) => kind === 'workshop');
  const attended = sum(workshops.map(({ participants }) => participants ?? 0));
  const seats = sum(workshops.map((session) => session.seats ?? 0));
  const more = style === 'agrees' ? 0 : 1;
  if (workshops.length > 0) {
    kept.workshopsHeld = workshops.length + more;
    kept.workshopSeats = seats + more * 8;
    if (style !== 'agrees' || workshops.every(({ participants }) => participants !== null))
      kept.workshopAttended = attended + more * 5;
  }
  const alone = sessions.filter(({ kind, remote }) => kind === 'individual' && !remote);
  const helped = sum(alone.map(({ participants }) => participants ?? 1)) + more * 3;
  if (kept.visits !== undefined && alone.length > 0 && helped <= kept.visits)
    kept['activity.individual'] = helped;
  return kept;
}

/** One month in six the paper of the front desk and the log do not say the same. */
function differs({ from }: UsageReturn): boolean {
  return monthIndex(from) % 6 === 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
