import { useNavigate } from '@tanstack/react-router';
import { UsageSettingsScreen } from '#renderer/features/usage-settings/usage-settings-screen.tsx';

/** `/reglages/usages` */
export function UsageSettingsRoute() {
  const navigate = useNavigate();
  return <UsageSettingsScreen onBack={() => void navigate({ to: '/reglages' })} />;
}
