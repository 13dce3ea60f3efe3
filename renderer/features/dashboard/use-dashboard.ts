import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTimedQuery } from '#renderer/entity-ui/use-timed-query.ts';
import { useToday } from '#renderer/entity-ui/use-today.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import type { ChangeTable } from '#shared/domain/change-set/change-set.ts';
import { type DashboardChoice, dashboardChoice } from '#shared/domain/dashboard/dashboard-blocks.ts';
import {
  DASHBOARD_SETTINGS_ID,
  type DashboardSettings,
} from '#shared/domain/dashboard/dashboard-settings.ts';
import type { DashboardTask } from '#shared/figures/dashboard/dashboard-task.ts';
import type { DashboardFigures } from '#shared/report/dashboard/dashboard-figures.ts';

/** What the figures are computed from. */
const figureTables: readonly ChangeTable[] = [
  'settings',
  'accessPoint',
  'usageReturn',
  'session',
  'animator',
  'assignment',
  'absence',
  'replacement',
  'loan',
  'loanLine',
  'ticket',
  'ticketEvent',
  'answeringLevel',
  'hotlineSettings',
];

/** What the things to do are read from. */
const taskTables: readonly ChangeTable[] = [
  ...figureTables,
  'organisation',
  'item',
  'kit',
  'followUp',
  'report',
];

/** What the officer chose, with the record that says so; undefined while it loads. */
export function useDashboardChoice():
  | { readonly choice: DashboardChoice; readonly stored: DashboardSettings | undefined }
  | undefined {
  const { database } = useRegister();
  const read = useLiveQuery(
    async () => ({ stored: await database.dashboardSettings.get(DASHBOARD_SETTINGS_ID) }),
    [database],
  );
  return useMemo(
    () => (read === undefined ? undefined : { ...read, choice: dashboardChoice(read.stored) }),
    [read],
  );
}

/** The key figures and trends chosen; what was there stays while they are computed again. */
export function useDashboardFigures(choice: DashboardChoice | undefined): DashboardFigures | undefined {
  const today = useToday();
  const read = useMemo(() => askedFigures(choice, today), [choice, today]);
  return useKept(useRegisterQuery(read, figureTables));
}

/** What is to do of the kinds chosen, read again each minute: clocks run. */
export function useDashboardTasks(choice: DashboardChoice | undefined): readonly DashboardTask[] | undefined {
  const ask = useCallback(
    async (api: RegisterApi) => (choice === undefined ? undefined : api.dashboardTasks(choice.tasks)),
    [choice],
  );
  return useKept(useTimedQuery(ask, taskTables));
}

/** The question of a day: that of another one is another question. */
function askedFigures(choice: DashboardChoice | undefined, _today: string) {
  return async (api: RegisterApi): Promise<DashboardFigures | undefined> =>
    choice === undefined ? undefined : api.dashboardFigures(choice.figures, choice.trends);
}

/** The last answer that came: the screen does not go blank while the next one is made. */
function useKept<T>(answer: T | undefined): T | undefined {
  const [kept, setKept] = useState(answer);
  useEffect(() => {
    if (answer !== undefined) setKept(answer);
  }, [answer]);
  return answer ?? kept;
}
