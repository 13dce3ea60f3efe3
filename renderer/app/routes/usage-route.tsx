import { useNavigate } from '@tanstack/react-router';
import { UsageScreen } from '#renderer/features/usage/usage-screen.tsx';

/** `/usages` */
export function UsageRoute() {
  const navigate = useNavigate();
  return (
    <UsageScreen
      onOpenPlace={(placeId) => void navigate({ to: '/lieux/$placeId', params: { placeId } })}
      onImport={() => void navigate({ to: '/echanges' })}
    />
  );
}
