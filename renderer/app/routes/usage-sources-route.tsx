import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { UsageSourcesScreen } from '#renderer/features/usage-sources/usage-sources-screen.tsx';
import { UsageNavigation } from './usage-navigation.tsx';

/** `/usages/sources` */
export function UsageSourcesRoute() {
  const { t } = useTranslation('usageSources');
  useWindowTitle(t('title'));
  const navigate = useNavigate();
  return (
    <UsageSourcesScreen
      tabs={<UsageNavigation />}
      onOpenPlace={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
    />
  );
}
