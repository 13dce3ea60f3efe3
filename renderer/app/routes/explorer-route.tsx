import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import { ExplorerScreen } from '#renderer/features/explorer/explorer-screen.tsx';
import { UsageNavigation } from './usage-navigation.tsx';

/** `/usages/explorer` */
export function ExplorerRoute() {
  const { t } = useTranslation('explorer');
  useWindowTitle(t('title'));
  const navigate = useNavigate();
  return (
    <ExplorerScreen
      tabs={<UsageNavigation />}
      onOpenPlace={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
    />
  );
}
