import type { TFunction } from 'i18next';
import { nearInstantText } from '#renderer/entity-ui/instant-text.ts';
import { workingTimeText } from '#renderer/entity-ui/working-time-text.ts';
import type { Millis, WorkingTime } from '#shared/domain/answering-level/working-time.ts';
import type { TicketClockName } from '#shared/domain/ticket/next-target.ts';
import type { ClockTargets, TicketClock } from '#shared/domain/ticket/ticket-clock.ts';

/** A clock read at an instant, and the calendar that it follows. */
export type ReadClock = {
  readonly clock: TicketClock;
  readonly targets: ClockTargets;
  readonly timeOf: (levelId: string) => WorkingTime;
  readonly now: Millis;
};

/** What the words of a clock are made with. */
export type ClockWords = {
  readonly t: TFunction<'ticketPage'>;
  readonly tickets: TFunction<'tickets'>;
  /** IANA name of the register's time zone. */
  readonly timeZone: string;
  /** `fr` or `en` */
  readonly language: string;
};

/** How a clock stands (« Reste 3 h ouvrées »), and when its target passes; null where that says nothing. */
export function clockLines(
  name: TicketClockName,
  read: ReadClock,
  { t, tickets, timeZone, language }: ClockWords,
): { readonly stand: string; readonly due: string | null } {
  const { clock, targets, now } = read;
  const { worked, reachedAt, dueAt } = clock[name];
  const target = targets[name];
  const time = (millis: Millis) => workingTimeText(millis, tickets);
  const at = (millis: Millis) => nearInstantText(millis, now, timeZone, language, tickets);
  if (reachedAt !== null) {
    const late =
      target !== null && worked > target ? [t('clocks.lateBy', { time: time(worked - target) })] : [];
    return {
      stand: t(`clocks.reached.${name}`, { time: time(worked) }),
      due: [at(reachedAt), ...late].join(', '),
    };
  }
  if (clock.situation === 'closed' || clock.situation === 'solved')
    return { stand: t('clocks.never'), due: null };
  if (target === null) return { stand: t('clocks.running', { time: time(worked) }), due: null };
  if (worked > target)
    return {
      stand: t('clocks.late', { time: time(worked - target) }),
      due: dueAt === null ? null : t('clocks.dueWas', { at: at(dueAt) }),
    };
  const left = t('clocks.left', { time: time(target - worked) });
  if (name === 'resolution' && clock.situation === 'waitingCaller')
    return { stand: left, due: t('clocks.stopped') };
  const opens = closedUntil(read);
  const due = [
    ...(dueAt === null ? [] : [t('clocks.due', { at: at(dueAt) })]),
    ...(opens === null ? [] : [t('clocks.closed', { at: at(opens) })]),
  ];
  return { stand: left, due: due.length === 0 ? null : due.join(' ') };
}

/** When the level that answers opens again; null while it is open, or where it never does. */
function closedUntil({ clock, timeOf, now }: ReadClock): Millis | null {
  const time = timeOf(clock.levelId);
  if (time.isWorking(now)) return null;
  const opens = time.after(now, 1);
  return opens === null ? null : opens - 1;
}

/** The time spent waiting and the reopenings, each as a line; none where there were none. */
export function apartLines(
  { waitingThird, waitingCaller, reopenings }: TicketClock,
  { t, tickets }: Pick<ClockWords, 't' | 'tickets'>,
): readonly string[] {
  const time = (millis: Millis) => workingTimeText(millis, tickets);
  return [
    ...(waitingThird > 0 ? [t('clocks.waitingThird', { time: time(waitingThird) })] : []),
    ...(waitingCaller > 0 ? [t('clocks.waitingCaller', { time: time(waitingCaller) })] : []),
    ...(reopenings > 0 ? [t('clocks.reopenings', { count: reopenings })] : []),
  ];
}
