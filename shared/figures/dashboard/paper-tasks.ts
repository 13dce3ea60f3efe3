import type { Day } from '#shared/domain/calendar/day.ts';
import { monthOf } from '#shared/domain/calendar/month.ts';
import { type AgendaItem, termOf } from '#shared/domain/follow-up/follow-up-agenda.ts';
import type { Report } from '#shared/domain/report/report.ts';
import {
  type DashboardTask,
  draftedTables,
  type TaskLine,
  type TaskTarget,
  taskOf,
} from './dashboard-task.ts';

/** Visits and contacts that are to do by the end of this week, the earliest first. */
export function followUpTask(agenda: readonly AgendaItem[], today: Day): DashboardTask {
  return taskOf(
    'followUps',
    agenda
      .filter(({ nextOn }) => termOf(nextOn, today) !== 'later')
      .map(({ id, subject, nextOn }) => ({
        key: id,
        name: subject.name,
        detail: { kind: 'on', day: nextOn },
        late: nextOn < today,
        target: { to: 'followUp', key: subject.key, id: subject.id },
      })),
  );
}

/** Reports whose period is over and of which no version was issued, the oldest period first. */
export function reportTask(
  reports: readonly Pick<Report, 'id' | 'title' | 'period' | 'state'>[],
  today: Day,
): DashboardTask {
  return taskOf(
    'reports',
    reports
      .filter(({ state, period }) => state === 'draft' && period.to < monthOf(today))
      .sort((a, b) => (a.period.to < b.period.to ? -1 : 1))
      .map(({ id, title, period }) => ({
        key: id,
        name: title ?? '',
        detail: { kind: 'period', period },
        late: false,
        target: { to: 'report', id },
      })),
  );
}

/** What was typed on this PC and not kept. @param key name of the draft, as its form gives it */
export type OpenDraft = { readonly key: string; readonly savedAt: string };

/** Forms left with something typed, the latest first; drafts of no form that can be opened are left out. */
export function draftTask(
  drafts: readonly OpenDraft[],
  nameOf: (id: string) => string | null,
): DashboardTask {
  const lines = drafts.flatMap(({ key, savedAt }): readonly (TaskLine & { readonly at: string })[] => {
    const target = draftTarget(key);
    if (target?.to !== 'form') return [];
    const name = target.id === null ? '' : nameOf(target.id);
    // The record is gone, and its form with it.
    if (name === null) return [];
    return [{ key, name, detail: { kind: 'typed', at: savedAt }, late: false, target, at: savedAt }];
  });
  return taskOf(
    'drafts',
    lines.sort((a, b) => (a.at < b.at ? 1 : -1)).map(({ at: _, ...line }) => line),
  );
}

/** The form that a draft belongs to; null where it is of no record's form. */
export function draftTarget(key: string): TaskTarget | null {
  const [prefix = '', id = ''] = key.split('/');
  const table = draftedTables.find((one) => one === (prefix === 'access-point' ? 'accessPoint' : prefix));
  if (table === undefined || id === '') return null;
  return { to: 'form', table, id: id === 'new' ? null : id };
}
