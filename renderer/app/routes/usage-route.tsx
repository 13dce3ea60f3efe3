import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { UsageScreen } from '#renderer/features/usage/usage-screen.tsx';
import { UsageNavigation } from './usage-navigation.tsx';

/** `/usages` */
export function UsageRoute() {
  const { t } = useTranslation();
  useWindowTitle(t('nav.usage'));
  const navigate = useNavigate();
  return (
    <UsageScreen
      tabs={<UsageNavigation />}
      onOpenPlace={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
      onImport={() => void navigate({ to: '/echanges' })}
    />
  );
}
