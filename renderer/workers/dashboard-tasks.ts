import { followUpAgenda } from '#renderer/storage/follow-up-agenda-store.ts';
import type { Register } from '#renderer/storage/register.ts';
import { animatorsToDo } from '#shared/domain/animator/animators-to-do.ts';
import type { Millis } from '#shared/domain/answering-level/working-time.ts';
import type { DashboardTaskKind } from '#shared/domain/dashboard/dashboard-blocks.ts';
import { loanRow } from '#shared/domain/loan/loan-listing.ts';
import { loansOfDays, overdueLoans } from '#shared/domain/loan/loans-of.ts';
import { recordName } from '#shared/domain/record/record-name.ts';
import { targetsOf } from '#shared/domain/ticket/level-times.ts';
import { makeTicketRow } from '#shared/domain/ticket/make-ticket-row.ts';
import { orderQueue } from '#shared/domain/ticket/queue-order.ts';
import { dashboardPeriods } from '#shared/figures/dashboard/dashboard-periods.ts';
import { type DashboardTask, type DraftedTable, taskOf } from '#shared/figures/dashboard/dashboard-task.ts';
import { loanTaskDays, loanTasks } from '#shared/figures/dashboard/loan-tasks.ts';
import { draftTarget, draftTask, followUpTask, reportTask } from '#shared/figures/dashboard/paper-tasks.ts';
import { peopleTasks } from '#shared/figures/dashboard/people-tasks.ts';
import { staleTask, statusTask } from '#shared/figures/dashboard/place-tasks.ts';
import { returnTask } from '#shared/figures/dashboard/return-task.ts';
import { emptyEpciTask } from '#shared/figures/dashboard/territory-task.ts';
import { ticketTasks } from '#shared/figures/dashboard/ticket-tasks.ts';
import { effectiveUsage } from '#shared/figures/effective-usage.ts';
import { layPlaceMonths } from '#shared/figures/place-months.ts';
import { isArrondissement } from '#shared/territory/commune-index.ts';
import { type FiguresSources, makeFiguresFacts } from './figures-facts.ts';
import { makeHotlineSources } from './hotline-sources.ts';
import { makeLoanSources } from './loan-sources.ts';
import type { WorkerContext } from './worker-context.ts';

type TaskGroup = () => Promise<readonly DashboardTask[]>;

/** Makes the reading of what is to do, of the kinds asked for and in their order. Only what they need is read. */
export function makeDashboardTaskSources(
  context: WorkerContext,
  sources: FiguresSources,
): (kinds: readonly DashboardTaskKind[]) => Promise<readonly DashboardTask[]> {
  const figures = makeFiguresFacts(context, sources);
  const hotline = makeHotlineSources(context, sources);
  const loans = makeLoanSources(context, sources);
  const { register } = context;
  const places = async () => (await register().parts.places.read()).places;

  const tickets: TaskGroup = async () => {
    const [held, times, names, settings] = await Promise.all([
      hotline.hotline(),
      hotline.times(),
      hotline.names(),
      figures.settings(),
    ]);
    const now = hotline.now();
    // The Swedish writing of a day is the ISO one.
    const days = new Intl.DateTimeFormat('sv', { timeZone: settings?.timeZone ?? 'Europe/Paris' });
    const rows = held
      .pendingTickets()
      .flatMap((facts) => makeTicketRow(facts, held, times, names, now) ?? []);
    return ticketTasks(
      orderQueue(rows, {
        today: days.format(now),
        dayOf: (at: Millis) => days.format(at),
        targetsOf: (priority) => targetsOf(priority, held.settings),
      }),
    );
  };

  const lent: TaskGroup = async () => {
    const [occupation, names, today] = await Promise.all([loans.occupation(), loans.names(), loans.today()]);
    const { from, to } = loanTaskDays(today);
    const rows = (found: ReturnType<typeof overdueLoans>) =>
      found.map((loan) => loanRow(loan, occupation.equipment, names, today));
    return loanTasks(rows(overdueLoans(occupation)), rows(loansOfDays(occupation, from, to)), today);
  };

  const people: TaskGroup = async () => {
    const today = await figures.today();
    return peopleTasks(animatorsToDo(await register().parts.people.read(), await places(), today), today);
  };

  const returns = makeReturnTask(context, figures);

  const groups: readonly { readonly kinds: readonly DashboardTaskKind[]; readonly read: TaskGroup }[] = [
    { kinds: ['lateTickets', 'dueTickets'], read: tickets },
    { kinds: ['overdueLoans', 'handOvers', 'dueLoans'], read: lent },
    { kinds: ['absences', 'withoutAnimator', 'contracts'], read: people },
    {
      kinds: ['followUps'],
      read: async () => {
        const today = await figures.today();
        return [followUpTask(await followUpAgenda(register(), today), today)];
      },
    },
    { kinds: ['returns'], read: returns },
    { kinds: ['statusSoon'], read: async () => [statusTask(await places(), await figures.today())] },
    { kinds: ['stale'], read: async () => [staleTask(await places(), await figures.today())] },
    {
      kinds: ['emptyEpci'],
      read: async () => {
        const [territory, settings, today] = await Promise.all([
          figures.territory(),
          figures.settings(),
          figures.today(),
        ]);
        if (settings === undefined) return [taskOf('emptyEpci', [])];
        const communes = territory.communesOf(settings.territory).filter((one) => !isArrondissement(one));
        return [emptyEpciTask(await places(), communes, territory, today)];
      },
    },
    {
      kinds: ['reports'],
      read: async () => {
        const rows = await register().database.reports.toArray();
        return [
          reportTask(
            rows.filter(({ deletedAt }) => deletedAt === null),
            await figures.today(),
          ),
        ];
      },
    },
    {
      kinds: ['drafts'],
      read: async () => {
        const drafts = await register().database.drafts.toArray();
        const names = await draftedNames(register(), drafts);
        return [draftTask(drafts, (id) => names.get(id) ?? null)];
      },
    },
  ];

  return async (kinds) => {
    const asked = groups.filter((group) => group.kinds.some((kind) => kinds.includes(kind)));
    const found = (await Promise.all(asked.map(({ read }) => read()))).flat();
    return kinds.flatMap((kind) => found.filter((task) => task.kind === kind));
  };
}

/** Returns are laid month by month and place by place: the answer is kept until a return, a place or the day changes. */
function makeReturnTask(
  { register }: WorkerContext,
  { facts, today }: ReturnType<typeof makeFiguresFacts>,
): TaskGroup {
  let held: { readonly from: readonly unknown[]; readonly tasks: readonly DashboardTask[] } | null = null;
  return async () => {
    const { parts } = register();
    const [read, usage, sessions, day] = await Promise.all([
      parts.places.read(),
      parts.usage.view(),
      parts.sessions.view(),
      today(),
    ]);
    const from = [read.places, effectiveUsage(usage, sessions), day];
    if (held === null || held.from.some((one, at) => one !== from[at])) {
      const period = dashboardPeriods(day).lastTwelve;
      const ground = layPlaceMonths(await facts(), period, { kind: 'all' }, day);
      held = { from, tasks: [returnTask(ground, period)] };
    }
    return held.tasks;
  };
}

/** Names of the records whose forms were left, by id. */
async function draftedNames(
  { database }: Register,
  drafts: readonly { readonly key: string }[],
): Promise<ReadonlyMap<string, string>> {
  const targets = drafts.map(({ key }) => draftTarget(key));
  const ids = (table: DraftedTable): string[] =>
    targets.flatMap((target) =>
      target?.to === 'form' && target.table === table && target.id !== null ? [target.id] : [],
    );
  const rows = await Promise.all([
    database.accessPoints.bulkGet(ids('accessPoint')),
    database.organisations.bulkGet(ids('organisation')),
    database.animators.bulkGet(ids('animator')),
    database.items.bulkGet(ids('item')),
    database.kits.bulkGet(ids('kit')),
    database.loans.bulkGet(ids('loan')),
  ]);
  return new Map(
    rows
      .flat()
      .flatMap((row) =>
        row === undefined || row.deletedAt !== null ? [] : [[row.id, recordName(row)] as const],
      ),
  );
}
