import type { TFunction } from 'i18next';
import type { ReportWording } from '#renderer/documents/report-wording.ts';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { workingTimeText } from '#renderer/entity-ui/working-time-text.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import type { DashboardTaskKind } from '#shared/domain/dashboard/dashboard-blocks.ts';
import type { TaskDetail, TaskLine } from '#shared/figures/dashboard/dashboard-task.ts';

const MINUTE = 60_000;

/** What the words of a line are made with. */
export type TaskTools = {
  readonly t: TFunction<'dashboard'>;
  readonly tickets: TFunction<'tickets'>;
  readonly wording: ReportWording;
  readonly today: Day;
  /** IANA name. */
  readonly timeZone: string;
};

/** What a line is about. */
export function taskName({ name, detail, target }: TaskLine, { t, wording }: TaskTools): string {
  if (target.to === 'form')
    return target.id === null ? t(`newRecord.${target.table}`) : t(`formOf.${target.table}`, { name });
  if (name === '' && detail.kind === 'period') return wording.title(detail.period);
  return name;
}

/** What is told of it; empty where its kind says all. */
export function taskDetail(kind: DashboardTaskKind, detail: TaskDetail, tools: TaskTools): string {
  const { t, tickets, wording, today, timeZone } = tools;
  switch (detail.kind) {
    case 'late':
      return t('detail.late', { count: detail.days, day: dayText(detail.day) });
    case 'on':
      return dayDetail(kind, detail.day, today, t);
    case 'clock': {
      const { clock, minutes, subject } = detail;
      const time = workingTimeText(Math.abs(minutes) * MINUTE, tickets);
      return minutes < 0
        ? t(`detail.clockLate.${clock}`, { subject, time })
        : t(`detail.clockLeft.${clock}`, { subject, time });
    }
    case 'askAgain':
      return detail.day === today
        ? t('detail.askAgainToday', { subject: detail.subject })
        : t('detail.askAgain', { subject: detail.subject, day: dayText(detail.day) });
    case 'owed': {
      const owed = t('detail.owed', { count: detail.months });
      return detail.last === null
        ? t('detail.neverReported', { owed })
        : t('detail.lastReported', { owed, month: wording.month(detail.last) });
    }
    case 'status':
      return t(`detail.status.${detail.status}`, { day: dayText(detail.day) });
    case 'absence': {
      const { place, from, to, state } = detail;
      const run =
        to === null
          ? t('detail.absenceOpen', { place, from: dayText(from) })
          : t('detail.absenceRun', { place, from: dayText(from), to: dayText(to) });
      return t(`detail.absence.${state}`, { run });
    }
    case 'verified':
      return detail.day === null
        ? t('detail.neverVerified')
        : t('detail.verified', { day: dayText(detail.day) });
    case 'area': {
      const communes = t('detail.area', { count: detail.communes });
      return detail.inhabitants === null
        ? communes
        : t('detail.inhabitants', { communes, shown: wording.number(detail.inhabitants, 'count') });
    }
    case 'period':
      return wording.period(detail.period);
    case 'typed': {
      const format = new Intl.DateTimeFormat(wording.language, {
        dateStyle: 'short',
        timeStyle: 'short',
        timeZone,
      });
      return t('detail.typed', { at: format.format(new Date(detail.at)) });
    }
    case 'none':
      return '';
  }
}

function dayDetail(kind: DashboardTaskKind, day: Day, today: Day, t: TFunction<'dashboard'>): string {
  const at = { day: dayText(day) };
  if (kind === 'contracts') return t('detail.contract', at);
  if (kind === 'dueLoans') return day === today ? t('detail.dueToday') : t('detail.due', at);
  if (kind === 'handOvers') {
    if (day === today) return t('detail.handOverToday');
    return day < today ? t('detail.handOverMissed', at) : t('detail.handOver', at);
  }
  if (day === today) return t('detail.plannedToday');
  return day < today ? t('detail.plannedLate', at) : t('detail.planned', at);
}
