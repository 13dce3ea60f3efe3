import { Navigate, useNavigate } from '@tanstack/react-router';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { askFilters } from '#renderer/entity-ui/record-list/list-memory.ts';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { DashboardPaperScreen } from '#renderer/features/dashboard/dashboard-paper-screen.tsx';
import { DashboardScreen } from '#renderer/features/dashboard/dashboard-screen.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import {
  type DashboardFigure,
  type DashboardTaskKind,
  dashboardTasks,
} from '#shared/domain/dashboard/dashboard-blocks.ts';
import type { ListFilter } from '#shared/domain/saved-view/saved-view.ts';
import { useOpenTask } from './open-task.ts';

/** `/`: the dashboard, once there is something to show on it; else the list of places, which says how to begin. */
export function OpeningRoute() {
  const { database } = useRegister();
  const places = useLiveQuery(() => database.accessPoints.limit(1).count(), [database]);
  if (places === undefined) return null;
  return <Navigate to={places === 0 ? '/lieux' : '/accueil'} replace />;
}

/** Where the whole list of a kind is; null = the dashboard shows it itself. */
const lists = {
  lateTickets: '/hotline',
  dueTickets: '/hotline',
  overdueLoans: '/prets/retards',
  handOvers: '/prets',
  dueLoans: '/prets',
  followUps: '/suivi',
  absences: '/animateurs',
  withoutAnimator: '/animateurs',
  contracts: '/animateurs',
  returns: '/usages/relances',
  stale: '/lieux',
  reports: '/bilans',
  statusSoon: null,
  emptyEpci: null,
  drafts: null,
} as const satisfies Record<DashboardTaskKind, string | null>;

const listed: ReadonlySet<DashboardTaskKind> = new Set(dashboardTasks.filter((kind) => lists[kind] !== null));

/** Where a figure is worked on. */
const places = {
  openPlaces: '/lieux',
  response: '/usages/relances',
  visits: '/usages/explorer',
  individual: '/usages/explorer',
  workshopsHeld: '/usages/explorer',
  workshopAttended: '/usages/explorer',
  withoutEmployment: '/usages/explorer',
  over60: '/usages/explorer',
  farAreas: '/usages/explorer',
  ftePresent: '/animateurs',
  withoutAnimator: '/animateurs',
  fresh: '/lieux',
  loans: '/materiel/chiffres',
  loansOut: '/prets',
  overdueLoans: '/prets/retards',
  tickets: '/hotline/chiffres',
  ticketsPending: '/hotline',
  ticketsLate: '/hotline',
  firstMedian: '/hotline/chiffres',
} as const satisfies Record<DashboardFigure, string>;

const open: ListFilter = { field: 'status', operator: 'oneOf', values: ['open'] };
const checked = (...bands: string[]): ListFilter => ({
  field: 'freshness',
  operator: 'oneOf',
  values: bands,
});

/** `/accueil` */
export function DashboardRoute() {
  const { t } = useTranslation('dashboard');
  useWindowTitle(t('title'));
  const navigate = useNavigate();
  const { database } = useRegister();
  const ask = (filters: readonly ListFilter[]): void => askFilters('accessPoint', database.name, filters);
  const openTask = useOpenTask();
  return (
    <DashboardScreen
      listed={listed}
      onOpen={openTask}
      onAll={(kind) => {
        if (kind === 'stale') ask([open, checked('from12to18', 'over18')]);
        const to = lists[kind];
        if (to !== null) void navigate({ to });
      }}
      onFigure={(code) => {
        if (code === 'openPlaces') ask([open]);
        if (code === 'fresh') ask([open, checked('under6', 'from6to12')]);
        void navigate({ to: places[code] });
      }}
      onPrint={() => void navigate({ to: '/accueil/imprimer' })}
    />
  );
}

/** `/accueil/imprimer` */
export function DashboardPaperRoute() {
  const navigate = useNavigate();
  return <DashboardPaperScreen onBack={() => void navigate({ to: '/accueil' })} />;
}
