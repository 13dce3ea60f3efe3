import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { UsageTabs } from '#renderer/entity-ui/usage-tabs.tsx';

/** The screens of usage that work, in the order of the strip: route and key of the label in `usage:tabs`. */
const usageScreens = [
  { path: '/usages', label: 'returns' },
  { path: '/usages/seances', label: 'sessions' },
  { path: '/usages/questionnaires', label: 'questionnaires' },
  { path: '/usages/relances', label: 'reminders' },
  { path: '/usages/sources', label: 'sources' },
  { path: '/usages/explorer', label: 'explorer' },
  { path: '/usages/enquetes', label: 'surveys' },
  { path: '/usages/qualite', label: 'quality' },
] as const;

/** The strip of the screens of usage, for the head of each of them. */
export function UsageNavigation() {
  const { t } = useTranslation('usage');
  const { pathname } = useLocation();
  const navigate = useNavigate();
  // A page below a screen keeps its tab: the longest address that begins the page's.
  const open = usageScreens
    .filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
  return (
    <UsageTabs
      label={t('tabs.label')}
      tabs={usageScreens.map(({ path, label }) => ({ path, label: t(`tabs.${label}`) }))}
      current={open?.path ?? ''}
      onOpen={(path) => {
        const screen = usageScreens.find((known) => known.path === path);
        if (screen !== undefined) void navigate({ to: screen.path });
      }}
    />
  );
}
